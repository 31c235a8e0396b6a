#!/usr/bin/env bash
# curl 7.88.1, which Debian 12 has, subscribes with a Keep Alive of 60 seconds and never sends PINGREQ. The broker closes the
# connection after one and a half times Keep Alive: `curl -N mqtt://broker/pump/%23` ends after 90 seconds with 56, "Connection
# disconnected", also while messages come. Nothing can be set on the command line against it. curl 8.14.1 and 8.23.0 sent
# PINGREQ after 60 seconds and stayed.
#
# MQTT 3.1.1 §3.1.2.10 [MQTT-3.1.2-23]: "In the absence of sending any other Control Packets, the Client MUST send a PINGREQ
# Packet". curl(1) says of MQTT: "Downloading over MQTT equals "subscribe" to a topic", and names no limit of time.
#
# Output seen on 2026-11-30 (curl 7.88.1 and Mosquitto 2.0.11 of Debian 12):
#   a message every 5 s: curl ended with 56 after 90 s or a little more; PINGREQ sent: 0
#   broker: has exceeded timeout, disconnecting.
#
# Needs the Debian packages curl, mosquitto and mosquitto-clients; talks to 127.0.0.1 only; takes a minute and a half. Ends with
# 0 while this holds, otherwise with 1.
set -euo pipefail

for program in curl mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
publisher=
trap '[ -z "$publisher" ] || kill "$publisher" 2>/dev/null || true
      [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
      rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
/usr/sbin/mosquitto -v -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done
mosquitto_pub -p "$port" -k 600 -t pump/7/pressure -m 4.2 --repeat 40 --repeat-delay 5 &
publisher=$!

curl --version | sed -n '1s/^\(curl [0-9.]*\) .*/\1/p'
began=$SECONDS
code=0
curl --silent --no-buffer --max-time 150 "mqtt://127.0.0.1:$port/pump/%23" >messages || code=$?
took=$((SECONDS - began))
pings=$(grep -c 'Received PINGREQ from curl' broker.log || true)
why=$(sed -n 's/.*Client curl[^ ]* \(.*\)/\1/p' broker.log | tail -n 1)
if [ "$took" -ge 90 ] && [ "$took" -le 120 ]; then time='90 s or a little more'; else time="$took s"; fi
said="a message every 5 s: curl ended with $code after $time; PINGREQ sent: $pings
broker: $why"
echo "$said"
[ "$said" = 'a message every 5 s: curl ended with 56 after 90 s or a little more; PINGREQ sent: 0
broker: has exceeded timeout, disconnecting.' ] || { echo 'this has changed'; exit 1; }
