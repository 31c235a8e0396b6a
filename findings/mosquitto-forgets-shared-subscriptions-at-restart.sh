#!/usr/bin/env bash
# Mosquitto 2.0.11 with `persistence true` forgets shared subscriptions when it restarts. The session is there: CONNACK says
# Session Present 1, and what had waited before the restart is delivered. New messages for `$share/...` are dropped, and so is
# everything that comes while the client is away. A client that subscribes only when Session Present is 0 gets nothing more,
# and no side is told. An ordinary subscription in such a session goes on.
#
# MQTT 5.0 §4.1 counts "The Client's subscriptions, including any Subscription Identifiers" to the session state, and makes no
# exception for shared ones. mosquitto.conf(5) says of persistence: "connection, subscription and message data will be written
# to the disk in mosquitto.db".
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12), for MQTT 3.1.1 and 5.0:
#   mosquitto version 2.0.11
#   MQTT 311, job/#: before the restart 1 is published, after it 2; session present 1; came: 1 2
#   MQTT 311, $share/crew/job/#: before the restart 1 is published, after it 2; session present 1; came: 1
#   MQTT 5, job/#: before the restart 1 is published, after it 2; session present 1; came: 1 2
#   MQTT 5, $share/crew/job/#: before the restart 1 is published, after it 2; session present 1; came: 1
# Mosquitto 2.0.21 and 2.1.2 did the same. 2.1.2 with its SQLite plugin in place of `persistence true` delivered both.
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
# As root, the broker goes on as the user mosquitto and writes its file here.
chmod 777 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location %s/\n' "$port" "$folder" >broker.conf
start() {
  /usr/sbin/mosquitto -c broker.conf >>broker.log 2>&1 &
  broker=$!
  until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
    kill -0 "$broker"
    sleep 0.1
  done
}
stop() {
  kill "$broker"
  wait "$broker" || true
  broker=
}
# The flag of CONNACK for a client that wants its session back: CONNECT of 3.1.1 or 5.0 by hand, without Clean Session or Clean
# Start. The connection is closed at once, and the session stays.
session_present() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  if [ "$1" = 5 ]; then
    printf '\x10\x18\x00\x04MQTT\x05\x00\x00\x3c\x05\x11\x00\x00\x0e\x10\x00\x06worker' >&3
    head -c 3 <&3 | od -An -tu1 | awk '{ print $3 }'
  else
    printf '\x10\x12\x00\x04MQTT\x04\x00\x00\x3c\x00\x06worker' >&3
    head -c 3 <&3 | od -An -tu1 | awk '{ print $3 }'
  fi
  exec 3>&-
}
attempt() {
  local client=(mosquitto_sub -V "$1" -p "$port" -c -i worker -q 1) flag
  [ "$1" = 311 ] || client+=(-x 3600)
  rm -f mosquitto.db
  start
  "${client[@]}" -t "$2" -E
  mosquitto_pub -p "$port" -q 1 -t job/1 -m 1
  stop
  start
  mosquitto_pub -p "$port" -q 1 -t job/2 -m 2
  flag=$(session_present "$1")
  # It subscribes to another topic, because mosquitto_sub cannot go without one. That leaves the old subscription as it is.
  "${client[@]}" -t other -F %p -W 5 >came 2>timed-out || true
  echo "MQTT $1, $2: before the restart 1 is published, after it 2; session present $flag; came: $(paste -sd' ' came)"
  stop
}

/usr/sbin/mosquitto -h | sed -n '1p' || true
said=$(
  trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true' EXIT
  for version in 311 5; do
    attempt "$version" 'job/#'
    attempt "$version" '$share/crew/job/#'
  done
)
echo "$said"
text='before the restart 1 is published, after it 2; session present 1; came:'
[ "$said" = "MQTT 311, job/#: $text 1 2
MQTT 311, \$share/crew/job/#: $text 1
MQTT 5, job/#: $text 1 2
MQTT 5, \$share/crew/job/#: $text 1" ] || { echo 'this has changed'; exit 1; }
