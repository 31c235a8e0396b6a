#!/usr/bin/env bash
# A bridge of Mosquitto 2.0.11 with `start_type lazy` starts when enough messages wait, and never stops again. idle_timeout does
# nothing: the bridge goes on with PINGREQ, and that counts as work. So a link that is paid by time or by volume stays open, and
# each later message goes out at once, not when `threshold` messages wait.
#
# mosquitto.conf(5) says of lazy: "It will be stopped automatically after the time set by the idle_timeout parameter. Use this
# start type if you wish the connection to only be active when it is needed", and of idle_timeout: "the amount of time a bridge
# using the lazy start type must be idle before it will be stopped".
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12), threshold 3, idle_timeout 10:
#   mosquitto version 2.0.11
#   keepalive_interval 5: two waited: not connected; five waited: connected; 45 s later: connected; the next message: at once
#   keepalive_interval 60: two waited: not connected; five waited: connected; 45 s later: connected; the next message: at once
# Mosquitto 2.1.2 did the same.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only; takes a minute and a half. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
started=()
cleanup() {
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
}
trap 'cleanup; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 10000))
wait_for() {
  until mosquitto_pub -p "$1" -t ready -n 2>/dev/null; do sleep 0.1; done
}
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >centre.conf
/usr/sbin/mosquitto -v -c centre.conf >centre.log 2>&1 &
started+=($!)
wait_for "$port"
mosquitto_sub -p "$port" -q 1 -t '#' -F %p >came &
started+=($!)

# Says whether the centre has a connection of this bridge, from what its log says of it last.
connection() {
  local last
  last=$(grep -E "(New bridge connected from .* as|Client) lazy$1[ .]" centre.log | tail -n 1)
  case $last in
    *'New bridge connected'*) echo connected ;;
    *) echo 'not connected' ;;
  esac
}
# start_bridge KEEP-ALIVE PORT
start_bridge() {
  printf 'listener %s 127.0.0.1\nallow_anonymous true\nconnection lazy%s\nremote_clientid lazy%s\naddress 127.0.0.1:%s
notifications false\nstart_type lazy\nthreshold 3\nidle_timeout 10\nkeepalive_interval %s\ntopic # out 1\n' \
    "$2" "$1" "$1" "$port" "$1" >"site$1.conf"
  /usr/sbin/mosquitto -c "site$1.conf" >"site$1.log" 2>&1 &
  started+=($!)
  wait_for "$2"
  for message in 1 2; do mosquitto_pub -p "$2" -q 1 -t meter -m "$1-$message"; done
  sleep 5
  printf 'two waited: %s; ' "$(connection "$1")" >>"said$1"
  for message in 3 4 5; do mosquitto_pub -p "$2" -q 1 -t meter -m "$1-$message"; done
  for _ in $(seq 300); do
    grep -q -- "^$1-5$" came && break
    sleep 0.1
  done
  printf 'five waited: %s; ' "$(connection "$1")" >>"said$1"
}
finish_bridge() {
  printf '45 s later: %s; ' "$(connection "$1")" >>"said$1"
  mosquitto_pub -p "$2" -q 1 -t meter -m "$1-6"
  sleep 3
  if grep -q -- "^$1-6$" came; then echo 'the next message: at once'; else echo 'the next message: waits'; fi >>"said$1"
  echo "keepalive_interval $1: $(cat "said$1")"
}

/usr/sbin/mosquitto -h | sed -n '1p' || true
start_bridge 5 $((port + 1))
start_bridge 60 $((port + 2))
sleep 45
said=$(finish_bridge 5 $((port + 1)) && finish_bridge 60 $((port + 2)))
echo "$said"
text='two waited: not connected; five waited: connected; 45 s later: connected; the next message: at once'
[ "$said" = "keepalive_interval 5: $text
keepalive_interval 60: $text" ] || { echo 'this has changed'; exit 1; }
