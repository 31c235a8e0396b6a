#!/usr/bin/env bash
# mosquitto_sub 2.0.11 with `-C 1` loses messages of QoS 2 that wait in its stored session (`-c`). It answers every message
# that comes with PUBREC, prints the first one and ends. The others are never printed: at the next start the broker goes on
# with PUBREL, and the new process does not have the message any more. Nothing is said, and the exit code is 0. At QoS 1
# nothing is lost.
#
# The manual page says of -C: "Disconnect and exit the program immediately after the given count of messages have been
# received", and of -c: "When the client reconnects and does not clean the session, it will receive all of the queued
# messages". MQTT 3.1.1 and 5.0 §4.1 count QoS 2 messages "which have been received from the Server, but have not been
# completely acknowledged" as state that the client has to keep. mosquitto_sub stores nothing.
# A job that takes one command from its queue with each call loses all that wait behind the first.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto_sub version 2.0.11 running on libmosquitto 2.0.11.
#   QoS 1: the first call printed 1, a later call printed 14 of 14 others
#   QoS 2: the first call printed 1, a later call printed 0 of 14 others
# In 18 runs between 2 and all 14 were lost. Versions 2.0.21 and 2.1.2 were seen to lose messages in the same way.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

for program in mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing: install mosquitto and mosquitto-clients"; exit 1; }
done

folder=$(mktemp -d)
broker=
reader=
cleanup() {
  [ -z "$reader" ] || kill "$reader" 2>/dev/null || true
  [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

mosquitto_sub --help | sed -n 's/^\(mosquitto_sub version .*\)$/\1/p' || true
changed() {
  echo "this has changed: $1"
  exit 1
}

# Queues 15 jobs for a stored session and takes one. Sets `others` to how many of the 14 that are left come later.
take_one() {
  local qos=$1 topic=jobs/$1/$2 first
  local session=(-p "$port" -c -i "worker-$1-$2" -q "$qos" -t "$topic")
  mosquitto_sub "${session[@]}" -E
  seq 15 | mosquitto_pub -p "$port" -q "$qos" -t "$topic" -l
  first=$(mosquitto_sub "${session[@]}" -C 1)
  [ "$first" = 1 ] || changed "the first call printed $first"
  # The last message shows that nothing is left in the queue.
  mosquitto_pub -p "$port" -q "$qos" -t "$topic" -m end
  : >later
  mosquitto_sub "${session[@]}" >>later 2>&1 &
  reader=$!
  until grep -q end later; do
    kill -0 "$reader"
    sleep 0.1
  done
  kill "$reader"
  wait "$reader" || true
  reader=
  # A message of QoS 1 may come twice.
  others=$(sort -u later | grep -v -x -c -e 1 -e end || true)
  echo "QoS $qos: the first call printed 1, a later call printed $others of 14 others"
}

take_one 1 1
[ "$others" = 14 ] || changed 'QoS 1 loses messages'
# How many are lost depends on how fast the answers of the broker come.
for attempt in $(seq 10); do
  take_one 2 "$attempt"
  [ "$others" = 14 ] || exit 0
done
changed 'nothing was lost'
