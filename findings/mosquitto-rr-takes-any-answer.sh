#!/usr/bin/env bash
# mosquitto_rr 2.0.11 takes the first message on its response topic for the answer, whatever its Correlation Data is. When two
# programs ask on the same response topic, each may print the answer that was meant for the other, and a retained message
# that lies there is printed before anybody has answered. The exit code is 0. Giving each call a response topic of its own,
# such as meter/answer/$$, avoids both.
#
# mosquitto_rr(1) says: "When using MQTT v5, which is the default, mosquitto_rr will use the Request-Response feature". MQTT
# 5.0 §3.3.2.3.6: Correlation Data is used by the sender of a request "to identify which request the Response Message is for
# when it is received".
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   asked with Correlation Data 1, two answers came: printed "of request 2", exit 0
#   asked with Correlation Data 1, a retained message was there, nobody answered: printed "of yesterday", exit 0
#   response topic of its own, two answers came: printed "of request 1", exit 0
# mosquitto_rr 2.0.21 and 2.1.2 took the answer to another request, too.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in mosquitto_rr mosquitto_pub /usr/sbin/mosquitto; do
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

answer() {
  mosquitto_pub -V 5 -p "$port" -q 1 -t "$1" -m "of request $2" -D PUBLISH correlation-data "$2"
}
# Asks with the Correlation Data 1 and the response topic $2. With $3, answers come on these topics, that of request 2 first.
ask() {
  local code=0 question
  mosquitto_rr -V 5 -p "$port" -q 1 -t meter/read -m now -e "$2" -D PUBLISH correlation-data 1 -W 5 >printed &
  question=$!
  if [ -n "${3:-}" ]; then
    sleep 1
    answer "$3" 2
    answer "$2" 1
  fi
  wait "$question" || code=$?
  echo "$1: printed \"$(cat printed)\", exit $code"
}
mosquitto_rr --help | sed -n '/^mosquitto_rr version/p' || true
said=$(
  ask 'asked with Correlation Data 1, two answers came' meter/answer meter/answer
  mosquitto_pub -p "$port" -q 1 -r -t meter/answer -m 'of yesterday'
  ask 'asked with Correlation Data 1, a retained message was there, nobody answered' meter/answer
  ask 'response topic of its own, two answers came' meter/answer/1 meter/answer/2
)
echo "$said"
[ "$said" = 'asked with Correlation Data 1, two answers came: printed "of request 2", exit 0
asked with Correlation Data 1, a retained message was there, nobody answered: printed "of yesterday", exit 0
response topic of its own, two answers came: printed "of request 1", exit 0' ] || { echo 'this has changed'; exit 1; }
