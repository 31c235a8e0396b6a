#!/usr/bin/env bash
# RabbitMQ 3.10.8 answers a PUBLISH at QoS 2 of MQTT 3.1.1 with PUBACK. The standard wants PUBREC (3.1.1, 4.3.3). The
# documentation of RabbitMQ says that it lowers QoS 2 to 1, but a client cannot know that: for it, PUBACK is an error
# here. mosquitto_pub ends with 2 although the message has arrived. A bridge of Mosquitto at QoS 2 closes the
# connection, returns and sends the same message again, each time: one message arrives again and again.
#
# Output seen on 2026-11-29 (RabbitMQ 3.10.8, Mosquitto 2.0.11):
#   answer to PUBLISH at QoS 2: 40020007
#   mosquitto_pub -q 2: exit 2, Error: A network protocol error occurred when communicating with the broker.
#   one message over a bridge at QoS 2, 25 s: arrived 4 times
#   one message over a bridge at QoS 1, 25 s: arrived 1 time
#
# Needs mosquitto, mosquitto-clients and rabbitmq-server, and root for the latter; talks on loopback only. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
server=
bridge=
cleanup() {
  [ -z "$bridge" ] || kill "$bridge" 2>"$work/kill" || true
  [ -z "$server" ] || kill -- -"$server" 2>"$work/kill" || true
  sleep 1
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"
chmod 755 "$work"
PATH=$PATH:/usr/sbin

port=$((20000 + RANDOM % 10000))
printf 'listeners.tcp = none\nmqtt.listeners.tcp.default = 127.0.0.1:%s\n' "$port" >rabbitmq.conf
printf '[rabbitmq_mqtt].\n' >enabled_plugins
export HOME=$work ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT=$((port + 1)) RABBITMQ_DIST_PORT=$((port + 2))
export RABBITMQ_NODENAME=finding@localhost RABBITMQ_CONF_ENV_FILE=/dev/null RABBITMQ_CONFIG_FILE=$work/rabbitmq.conf
export RABBITMQ_ENABLED_PLUGINS_FILE=$work/enabled_plugins RABBITMQ_MNESIA_BASE=$work/data RABBITMQ_LOG_BASE=$work/log
export RABBITMQ_PID_FILE=$work/pid
# The wrapper in /usr/sbin changes the user and the folder.
setsid sh -c 'epmd & until epmd -names; do sleep 0.1; done; exec /usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin/rabbitmq-server' \
  >rabbitmq.log 2>&1 &
server=$!
for _ in $(seq 90); do
  mosquitto_pub -p "$port" -t ready -n 2>"$work/wait" && break
  sleep 1
done

exec 3<>"/dev/tcp/127.0.0.1/$port"
printf '\x10\x0e\x00\x04MQTT\x04\x02\x00\x3c\x00\x02c1' >&3
head -c 4 <&3 >connack
printf '\x34\x08\x00\x03a/b\x00\x07x' >&3
answer=$(head -c 4 <&3 | od -An -tx1 | tr -d ' \n')
exec 3>&-
echo "answer to PUBLISH at QoS 2: $answer"

code=0
mosquitto_pub -p "$port" -q 2 -t pump/7/pressure -m 4.2 2>error || code=$?
echo "mosquitto_pub -q 2: exit $code, $(head -n 1 error)"

over_bridge() {
  cat >bridge.conf <<CONF
listener $((port + 3)) 127.0.0.1
allow_anonymous true
connection finding
address 127.0.0.1:$port
topic # out $1
try_private false
notifications false
restart_timeout 1
CONF
  mosquitto -c "$work/bridge.conf" >bridge.log 2>&1 &
  bridge=$!
  mosquitto_sub -p "$port" -q 1 -t 'pump/#' -F %p -W 25 >"came-$1" 2>"$work/sub" &
  local watcher=$!
  sleep 3
  mosquitto_pub -p $((port + 3)) -q 2 -t pump/7/pressure -m "at-$1"
  wait "$watcher" || true
  kill "$bridge"
  wait "$bridge" || true
  bridge=
}
over_bridge 2
over_bridge 1
twice=$(grep -c at-2 came-2 || true)
once=$(grep -c at-1 came-1 || true)
echo "one message over a bridge at QoS 2, 25 s: arrived $twice times"
echo "one message over a bridge at QoS 1, 25 s: arrived $once time"
[ "$answer" = 40020007 ] && [ "$code" -eq 2 ] && [ "$twice" -gt 1 ] && [ "$once" -eq 1 ]
