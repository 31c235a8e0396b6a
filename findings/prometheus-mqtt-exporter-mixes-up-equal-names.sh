#!/usr/bin/env bash
# prometheus-mqtt-exporter 0.1.7 (mqtt2prometheus) shows one of two sensors whose topics end alike. By default the last level of a
# topic is the name of the device, and a message of devices/workshop/storage replaces what came from devices/home/storage. Which of
# the two a scrape shows depends on which one sent last, so both series have gaps, and nothing is logged. With
# device_id_regex: "devices/(?P<deviceid>.*)" each topic is a device of its own.
# Two more things about it:
#   - A retained message is shown with the time at which the exporter got it. A sensor that has been dead for a month looks alive
#     for 24 hours (`timeout`) after each start of the exporter. The RETAIN flag is not looked at.
#   - One value that is no number costs all others of the message: of {"temperature":"n/a","humidity":44} the humidity is not
#     shown, either. That is logged, and counted as storeError. A payload that is no JSON at all, such as offline, is counted as
#     success.
#
# The README of the package shows `topic` as a label, and has an example of relabelling for sensors that are "not only in their
# `home` but also in their `workshop`" and send to devices/workshop/storage. It names no limit. It says: "The exporter presents
# the ingest timestamp to prometheus", and nothing of retained messages. MQTT carries no time of publishing.
#
# Output seen on 2026-11-30 (prometheus-mqtt-exporter 0.1.7-1+b4, Mosquitto 2.0.11 of Debian 12):
#   as by default: home 11 and workshop 22 came, shown: devices/workshop/storage 22
#   with device_id_regex: home 11 and workshop 22 came, shown: devices/home/storage 11, devices/workshop/storage 22
#   a retained message from before the start: shown with a time after the start
#   "n/a" beside humidity 44: shown: nothing; counted as storeError
#   offline: shown: nothing; counted as success
#
# Needs curl and the Debian packages prometheus-mqtt-exporter, mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with
# 0 while this holds, otherwise with 1.
set -euo pipefail

for program in prometheus-mqtt-exporter curl mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
exporter=
cleanup() {
  for process in $exporter $broker; do
    kill "$process" 2>/dev/null || true
  done
  wait
  rm -rf "$folder"
}
trap cleanup EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
web=$((port + 1))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

publish() {
  mosquitto_pub -p "$port" -q 1 -t "$1" -m "$2"
}
metrics() {
  curl -sf "http://127.0.0.1:$web/metrics"
}
# Starts the exporter with one more line of configuration, and waits until it gets messages.
start() {
  cat >exporter.yaml <<YAML
mqtt:
  server: tcp://127.0.0.1:$port
  topic_path: devices/#
  qos: 1
  $1
cache:
  timeout: 24h
metrics:
  - { prom_name: temperature, mqtt_name: temperature, help: temperature, type: gauge }
  - { prom_name: humidity, mqtt_name: humidity, help: humidity, type: gauge }
YAML
  prometheus-mqtt-exporter -config exporter.yaml -listen-address 127.0.0.1 -listen-port "$web" >exporter.log 2>&1 &
  exporter=$!
  until metrics >page 2>/dev/null && grep -q 'received_messages.*devices/test/ready' page; do
    kill -0 "$exporter"
    publish devices/test/ready '{}'
    sleep 0.2
  done
}
# Waits until the exporter has counted a last message, and prints what it shows of the sensors whose topics match $1.
shown() {
  publish devices/test/end '{}'
  until metrics >page && grep -q 'received_messages.*devices/test/end' page; do
    sleep 0.1
  done
  sed -nE 's|^(temperature\|humidity)\{.*topic="('"$1"')"\} ([0-9.]+) [0-9]+$|\2 \3|p' page | sort | paste -sd, | sed 's/,/, /g; s/^$/nothing/'
}
stop() {
  kill "$exporter"
  wait "$exporter" || true
  exporter=
}
counted() {
  sed -n "s|^received_messages{status=\"\(.*\)\",topic=\"$1\"} 1$|\1|p" page
}

rooms() {
  start "$2"
  publish devices/home/storage '{"temperature":11}'
  publish devices/workshop/storage '{"temperature":22}'
  echo "$1: home 11 and workshop 22 came, shown: $(shown 'devices/.*/storage')"
  stop
}
said=$(
  rooms 'as by default' ''
  rooms 'with device_id_regex' 'device_id_regex: "devices/(?P<deviceid>.*)"'
)
mosquitto_pub -p "$port" -q 1 -r -t devices/home/pump -m '{"temperature":3}'
sleep 2
before=$(date +%s%3N)
start ''
publish devices/home/attic '{"temperature":"n/a","humidity":44}'
publish devices/home/cellar offline
attic=$(shown devices/home/attic)
cellar=$(shown devices/home/cellar)
time=$(sed -n 's|^temperature{.*topic="devices/home/pump"} 3 ||p' page)
when='before'
[ "$time" -lt "$before" ] || when='after'
said+="
a retained message from before the start: shown with a time $when the start
\"n/a\" beside humidity 44: shown: $attic; counted as $(counted devices/home/attic)
offline: shown: $cellar; counted as $(counted devices/home/cellar)"
stop
dpkg-query -W prometheus-mqtt-exporter 2>/dev/null || true
echo "$said"
[ "$said" = 'as by default: home 11 and workshop 22 came, shown: devices/workshop/storage 22
with device_id_regex: home 11 and workshop 22 came, shown: devices/home/storage 11, devices/workshop/storage 22
a retained message from before the start: shown with a time after the start
"n/a" beside humidity 44: shown: nothing; counted as storeError
offline: shown: nothing; counted as success' ] || { echo 'this has changed'; exit 1; }
