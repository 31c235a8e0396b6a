#!/usr/bin/env bash
# Mosquitto 2.0.11 keeps a retained message whose Message Expiry Interval is over, until a client subscribes to its topic. It sends the
# message to nobody, but still counts it in $SYS/broker/retained messages/count and keeps its memory. Who publishes each reading
# to a topic of its own, and sets an interval so that old ones go away, has a broker that grows without end, and a counter that
# never falls. A client that subscribes to `#` from time to time ends both.
#
# MQTT 5.0 §3.3.2.3.3: "If the Message Expiry Interval has passed and the Server has not managed to start onward delivery to a
# matching subscriber, then it MUST delete the copy of the message for that subscriber". It does not say when a retained message
# is deleted. The same was reported of 2.0.20: https://github.com/eclipse-mosquitto/mosquitto/issues/3221
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto version 2.0.11
#   ten messages, expired: sent 0, still counted
#   after a subscription to all of them: no longer counted
# Brokers of 2.0.21 and 2.1.2, with the clients of 2.0.11, did the same.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nsys_interval 1\n' "$port" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

# The topics of $SYS are retained as well, and one may appear meanwhile, so nine fewer are enough below.
count() {
  sleep 3
  mosquitto_sub -p "$port" -t '$SYS/broker/retained messages/count' -C 1 -W 10
}
sed -n 's/^[0-9]*: \(mosquitto version .*\) starting$/\1/p' broker.log
# Until each topic of $SYS has been published once.
sleep 3
empty=$(count)
for n in 0 1 2 3 4 5 6 7 8 9; do
  mosquitto_pub -p "$port" -V 5 -r -t "reading/$n" -m 4.2 -D publish message-expiry-interval 2
done
sleep 5
expired=$(count)
sent=$(mosquitto_sub -p "$port" -t 'reading/+' -W 1 2>/dev/null | wc -l || true)
asked=$(count)
stays=$([ $((expired - empty)) -ge 10 ] && echo still || echo 'no longer')
goes=$([ $((expired - asked)) -ge 9 ] && echo 'no longer' || echo still)
said="ten messages, expired: sent $sent, $stays counted
after a subscription to all of them: $goes counted"
echo "$said"
[ "$said" = 'ten messages, expired: sent 0, still counted
after a subscription to all of them: no longer counted' ] || { echo 'this has changed'; exit 1; }
