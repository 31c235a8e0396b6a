#!/usr/bin/env bash
# `mqtt pub` of MQTT.js 5.16.0 sends other text than it is given. What stands behind the topic without -m is read as a number when
# it looks like one: 21.50 arrives as 21.5, 007 as 7, 0x1F as 31, and 12345678901234567890 ends with 000. A topic that is a number
# changes, too. With -m the text stays, but a value below zero is taken for an option: `-m -5` sends an empty message, and
# with -r that deletes the retained message. `-m=-5` sends -5. The exit code is always 0, even when no broker is there.
# Two options of the help do nothing: --client-id (the program knows --clientId), and --will-payload (it knows --will-message),
# with which the Will is empty.
#
# Its help says: "Usage: mqtt publish [opts] topic [message]", "-m/--message MSG the message body", "-i/--client-id ID the
# client id" and "--will-payload BODY the will message". MQTT 5.0 §3.3.1.3: a retained message without payload removes the one
# that is stored. The cause is minimist in bin/pub.js, which is told of `message` that it is text, but not of the rest.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   mqtt pub room/temp 21.50: room/temp 21.5
#   mqtt pub room/code 007: room/code 7
#   mqtt pub room/code 0x1F: room/code 31
#   mqtt pub room/code 12345678901234567890: room/code 12345678901234567000
#   mqtt pub -t 007 -m 007: 7 007
#   mqtt pub -r -t room/temp -m 3: room/temp 3
#   mqtt pub -r -t room/temp -m -5: room/temp (empty)
#   retained after that: nothing
#   mqtt pub -t room/temp -m=-5: room/temp -5
#   mqtt pub --client-id mine -t a -m b: a b
#   mqtt pub --clientId mine -t a -m b: a b
#   mqtt sub --will-topic gone --will-payload lost -t a: gone (empty)
#   mqtt sub --will-topic gone --will-message lost -t a: gone lost
#   times that mine connected: 1
#   exit code without a broker: 0
#
# Needs Node 20 or later, npm and the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while
# this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type all\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
started+=($!)
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do sleep 0.1; done
mosquitto_sub -p "$port" -i listener -t '#' -F '%t %p' >got &
started+=($!)
until grep -q 'Sending SUBACK to listener' mosquitto.log; do sleep 0.1; done

mqtt=node_modules/.bin/mqtt
lines=0
# arrived COMMAND...: prints the command and the message that it made
arrived() {
  lines=$((lines + 1))
  for _ in {1..300}; do
    [ "$(wc -l <got)" -lt "$lines" ] || break
    sleep 0.1
  done
  echo "$*: $(sed -n "${lines}p" got | sed 's/ $/ (empty)/')"
}
# publish ARGUMENT...
publish() {
  timeout 30 "$mqtt" pub -p "$port" "$@"
  arrived mqtt pub "$@"
}
# subscribe ARGUMENT...: ends it without DISCONNECT, so that its Will is published
subscribe() {
  local before
  before=$(grep -c 'Sending SUBACK to mqttjs' mosquitto.log || true)
  "$mqtt" sub -p "$port" "$@" >/dev/null 2>&1 &
  local client=$!
  until [ "$(grep -c 'Sending SUBACK to mqttjs' mosquitto.log || true)" -gt "$before" ]; do
    kill -0 "$client"
    sleep 0.1
  done
  kill -KILL "$client"
  wait "$client" 2>/dev/null || true
  arrived mqtt sub "$@"
}
echo "mqtt $(node -p "require('./node_modules/mqtt/package.json').version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
{
  publish room/temp 21.50
  publish room/code 007
  publish room/code 0x1F
  publish room/code 12345678901234567890
  publish -t 007 -m 007
  publish -r -t room/temp -m 3
  publish -r -t room/temp -m -5
  echo "retained after that: $(mosquitto_sub -p "$port" -t room/temp -W 2 2>/dev/null | grep . || echo nothing)"
  publish -t room/temp -m=-5
  publish --client-id mine -t a -m b
  publish --clientId mine -t a -m b
  subscribe --will-topic gone --will-payload lost -t a
  subscribe --will-topic gone --will-message lost -t a
  echo "times that mine connected: $(grep -c 'New client connected.* as mine ' mosquitto.log)"
  code=0
  timeout 30 "$mqtt" pub -p 1 -t a -m b >/dev/null 2>&1 || code=$?
  echo "exit code without a broker: $code"
} >said 2>errors
cat said
[ "$(cat said)" = 'mqtt pub room/temp 21.50: room/temp 21.5
mqtt pub room/code 007: room/code 7
mqtt pub room/code 0x1F: room/code 31
mqtt pub room/code 12345678901234567890: room/code 12345678901234567000
mqtt pub -t 007 -m 007: 7 007
mqtt pub -r -t room/temp -m 3: room/temp 3
mqtt pub -r -t room/temp -m -5: room/temp (empty)
retained after that: nothing
mqtt pub -t room/temp -m=-5: room/temp -5
mqtt pub --client-id mine -t a -m b: a b
mqtt pub --clientId mine -t a -m b: a b
mqtt sub --will-topic gone --will-payload lost -t a: gone (empty)
mqtt sub --will-topic gone --will-message lost -t a: gone lost
times that mine connected: 1
exit code without a broker: 0' ] || { echo 'this has changed'; exit 1; }
