#!/usr/bin/env bash
# mosquitto_sub 2.0.11 with `-F %J` changes numbers of a JSON payload. From about 4.5e15 on an integer may come out as
# another one: the serial number 8000000000000001 becomes 8e+15. The zero at the end of 12.50 goes, too, and a number of
# more than 17 digits loses those behind. The exit code is 0, and nothing is said. `-F %j`, which gives the payload as a
# string, keeps every character.
#
# The manual page says of %J: "JSON output of message parameters and timestamp, with a non-quoted and non-escaped payload".
# RFC 8259 §6 counts on programs that "agree exactly on their numeric values" for integers up to 9007199254740991, and all
# serial numbers below are such integers. cJSON 1.7.15, which Debian's mosquitto_sub uses, writes 15 digits when they
# are close enough.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 and libcjson1 1.7.15 of Debian 12):
#   mosquitto_sub version 2.0.11 running on libmosquitto 2.0.11.
#   {"serial":1700000000000001}: %J gives {"serial":1700000000000001}, %j: kept
#   {"serial":4600000000000001}: %J gives {"serial":4.6e+15}, %j: kept
#   {"serial":8000000000000001}: %J gives {"serial":8e+15}, %j: kept
#   {"serial":9007199254740991}: %J gives {"serial":9.00719925474099e+15}, %j: kept
#   {"ns":1764460800123456789}: %J gives {"ns":1.7644608001234568e+18}, %j: kept
#   {"litres":12.50}: %J gives {"litres":12.5}, %j: kept
# Mosquitto 2.0.21 and 2.1.2 changed 8000000000000001 in the same way.
#
# Needs the Debian packages mosquitto and mosquitto-clients, and Node to read the output; talks to 127.0.0.1 only. Ends with
# 0 while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub mosquitto_pub /usr/sbin/mosquitto node; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done

folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
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
said=$(
  while read -r payload; do
    mosquitto_pub -p "$port" -q 1 -r -t meter -m "$payload"
    as_json=$(mosquitto_sub -p "$port" -q 1 -t meter -C 1 -F %J | sed 's/.*"payload"://; s/}$//')
    as_string=$(mosquitto_sub -p "$port" -q 1 -t meter -C 1 -F %j | node -p "JSON.parse(fs.readFileSync(0, 'utf8')).payload")
    if [ "$as_string" = "$payload" ]; then kept=kept; else kept=$as_string; fi
    echo "$payload: %J gives $as_json, %j: $kept"
  done <<'LIST'
{"serial":1700000000000001}
{"serial":4600000000000001}
{"serial":8000000000000001}
{"serial":9007199254740991}
{"ns":1764460800123456789}
{"litres":12.50}
LIST
)
echo "$said"
[ "$said" = '{"serial":1700000000000001}: %J gives {"serial":1700000000000001}, %j: kept
{"serial":4600000000000001}: %J gives {"serial":4.6e+15}, %j: kept
{"serial":8000000000000001}: %J gives {"serial":8e+15}, %j: kept
{"serial":9007199254740991}: %J gives {"serial":9.00719925474099e+15}, %j: kept
{"ns":1764460800123456789}: %J gives {"ns":1.7644608001234568e+18}, %j: kept
{"litres":12.50}: %J gives {"litres":12.5}, %j: kept' ] || { echo 'this has changed'; exit 1; }
