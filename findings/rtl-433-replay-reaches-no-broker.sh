#!/usr/bin/env bash
# rtl_433 22.11, which Debian 12 has, sends nothing to the broker when it replays a recording. `rtl_433 -r file -F mqtt://broker`
# prints what it decodes with -F json, and ends with 0. It ends before its MQTT connection is up: Mosquitto sees a TCP connection
# that is closed before CONNECT. So who tries out topics and options with a recording, or sends a recorded day to the broker
# later, looks for the fault in the broker. The same holds for -y, which decodes a code from the command line. A pipe works:
# `rtl_433 -r file -F json | mosquitto_pub -l -t ...`.
#
# rtl_433(1) says of -r: "Read data from input file instead of a receiver", and of -F: "Specify MQTT server with e.g. -F
# mqtt://localhost:1883". It names no output that needs a receiver. Issue 2519 of rtl_433 says the same of `-E quit`.
#
# Output seen on 2026-11-30 (rtl_433 22.11 of Debian 12, Mosquitto 2.0.11):
#   rtl_433 version 22.11
#   -r: decoded ad, ended with 0, messages at the broker: none
#   -y: decoded ad, ended with 0, messages at the broker: none
#   -r with mosquitto_pub: decoded ad, ended with 0, messages at the broker: ad
#   CONNECT of rtl_433 at the broker: 0
#
# Needs the Debian packages rtl-433, mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

for program in rtl_433 mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type all\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -i check -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

# A recording of eight pulses, as rtl_433 writes them with -w file.ook: 10101101 is ad.
{
  printf ';pulse data\n;version 1\n;timescale 1us\n;ook 8 pulses\n'
  for bit in 1 0 1 0 1 1 0; do
    if [ "$bit" = 1 ]; then echo '400 800'; else echo '800 400'; fi
  done
  printf '400 6000\n;end\n'
} >recording.ook
decoder=(-R 0 -X n=meter,m=OOK_PWM,s=400,l=800,r=4000)
output="mqtt://127.0.0.1:$port,events=meter/events"

# code FILE: what was decoded in it, or none
code() {
  grep -o '"data" : "[^"]*"' "$1" | cut -d'"' -f4 | sort -u | paste -sd' ' | grep . || echo none
}
attempts=0
# attempt TITLE COMMAND: runs it while a client listens, and gives the broker three seconds more
attempt() {
  attempts=$((attempts + 1))
  mosquitto_sub -p "$port" -i "listener$attempts" -t '#' -W 60 >came &
  local listener=$! ended=0
  until grep -q "Sending SUBACK to listener$attempts" mosquitto.log; do sleep 0.1; done
  bash -c "$2" >decoded 2>>rtl_433.log || ended=$?
  sleep 3
  kill "$listener"
  wait "$listener" 2>/dev/null || true
  echo "$1: decoded $(code decoded), ended with $ended, messages at the broker: $(code came)"
}

rtl_433 -V 2>&1 | grep -o 'rtl_433 version [0-9.]*'
export output port
export RTL="rtl_433 ${decoder[*]}"
{
  attempt '-r' '$RTL -r recording.ook -F json -F "$output"'
  attempt '-y' '$RTL -y "{8}ad" -F json -F "$output"'
  attempt '-r with mosquitto_pub' '$RTL -r recording.ook -F json | tee copy | mosquitto_pub -p "$port" -i pipe -t meter/events -l; cat copy'
  # The broker names each client that has sent CONNECT.
  echo "CONNECT of rtl_433 at the broker: $(grep 'New client connected' mosquitto.log | grep -vcE ' as (check|listener[0-9]|pipe) ' || true)"
} >said
cat said
[ "$(cat said)" = '-r: decoded ad, ended with 0, messages at the broker: none
-y: decoded ad, ended with 0, messages at the broker: none
-r with mosquitto_pub: decoded ad, ended with 0, messages at the broker: ad
CONNECT of rtl_433 at the broker: 0' ] || { echo 'this has changed'; exit 1; }
