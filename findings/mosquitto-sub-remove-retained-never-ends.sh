#!/usr/bin/env bash
# mosquitto_sub 2.0.11 with `--remove-retained -C 1` prints a retained message, clears it on the broker, and never ends: it
# stays connected and sends PINGREQ again and again. A script that means to take one retained message away stops there.
# `-C 1` alone ends. With `-W 5` as well, it ends after 5 seconds with code 27, as if nothing had come.
#
# The manual page says of -C: "Disconnect and exit the program immediately after the given count of messages have been
# received", and says nothing of --remove-retained there.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto_sub version 2.0.11 running on libmosquitto 2.0.11.
#   -C 1: printed on, ended with 0
#   --remove-retained -C 1: printed on, message cleared, PINGREQ sent, still running
#   --remove-retained -C 1 -W 5: printed on, ended with 27
# Versions 2.0.21 and 2.1.2 did not end either.
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
retain() { mosquitto_pub -p "$port" -q 1 -r -t lamp/state -m on; }
changed() {
  echo "this has changed: $1"
  exit 1
}

mosquitto_sub --help | sed -n 's/^\(mosquitto_sub version .*\)$/\1/p' || true
retain
printed=$(mosquitto_sub -p "$port" -t lamp/state -C 1)
echo "-C 1: printed $printed, ended with 0"

: >taken
# Without stdbuf the lines of -d would wait in a buffer. Five seconds are the shortest Keep Alive that it takes.
stdbuf -oL mosquitto_sub -p "$port" -k 5 -t lamp/state --remove-retained -C 1 -d >>taken 2>&1 &
reader=$!
until grep -q 'sending PINGREQ' taken; do
  kill -0 "$reader" 2>/dev/null || changed '--remove-retained -C 1 ends'
  sleep 0.1
done
grep -q -x on taken || changed 'nothing was printed'
grep -q "received PUBLISH (d0, q0, r0, m0, 'lamp/state', ... (0 bytes))" taken || changed 'the message was not cleared'
echo '--remove-retained -C 1: printed on, message cleared, PINGREQ sent, still running'
kill "$reader"
wait "$reader" || true
reader=

retain
code=0
printed=$(mosquitto_sub -p "$port" -t lamp/state --remove-retained -C 1 -W 5 2>errors) || code=$?
echo "--remove-retained -C 1 -W 5: printed $printed, ended with $code"
[ "$code" = 27 ] || changed 'the exit code'
