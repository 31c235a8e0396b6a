#!/usr/bin/env bash
# A bridge of Mosquitto 2.0.11 with a prefix renames the topic of a request, and leaves its Response Topic as it is. The centre
# asks on site7/valve/get for an answer on site7/valve/answer. The site gets the request on valve/get, with the Response Topic
# site7/valve/answer. It answers there, the bridge puts its prefix before that once more, and the answer comes to
# site7/site7/valve/answer. The requester waits in vain, and every PUBACK reports success. A Response Topic that the bridge
# carries without a prefix works.
#
# MQTT 5.0 §3.3.2.3.5 [MQTT-3.3.2-15] has a server send the Response Topic unaltered, and says nothing of bridges.
# mosquitto.conf(5) says of incoming messages: "the remote prefix will be removed from the topic and then the local prefix
# added", and does not mention the Response Topic.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto version 2.0.11
#   one prefix for all: the site got valve/get, response topic site7/valve/answer; mosquitto_rr: Timed out
#     at the centre: site7/valve/get, site7/site7/valve/answer
#   answers without a prefix: the site got valve/get, response topic answer/1; mosquitto_rr: open
#     at the centre: site7/valve/get, answer/1
# A bridge of Mosquitto 2.1.2 did the same.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in mosquitto_rr mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
started=()
cleanup() {
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
  started=()
}
trap 'cleanup; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 10000))
run_in_background() {
  "$@" &
  started+=($!)
}
wait_for() {
  until mosquitto_pub -p "$1" -t ready -n 2>/dev/null; do sleep 0.1; done
}
# attempt TITLE RESPONSE-TOPIC BRIDGED-TOPICS
attempt() {
  local centre=$port site=$((port + 1))
  port=$((port + 2))
  printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$centre" >centre.conf
  printf 'listener %s 127.0.0.1\nallow_anonymous true\nconnection site7\naddress 127.0.0.1:%s
bridge_protocol_version mqttv50\nrestart_timeout 1\n%s\n' "$site" "$centre" "$3" >site.conf
  run_in_background /usr/sbin/mosquitto -c centre.conf >>broker.log 2>&1
  wait_for "$centre"
  run_in_background /usr/sbin/mosquitto -v -c site.conf >site.log 2>&1
  wait_for "$site"
  # The bridge is there when the centre has answered its last SUBSCRIBE.
  until grep -q 'Received SUBACK from' site.log; do sleep 0.1; done
  run_in_background mosquitto_sub -V 5 -p "$centre" -q 1 -t 'site7/#' -t 'answer/#' -F %t >seen
  (mosquitto_sub -V 5 -p "$site" -q 1 -t valve/get -C 1 -W 30 -F '%t %R' >request &&
    mosquitto_pub -V 5 -p "$site" -q 1 -t "$(cut -d' ' -f2 request)" -m open) 2>>broker.log &
  local responder=$!
  sleep 2
  mosquitto_rr -V 5 -p "$centre" -q 1 -t site7/valve/get -m '?' -e "$2" -W 8 >answer 2>&1 || true
  wait "$responder"
  sleep 1
  echo "$1: the site got $(sed 's/ /, response topic /' request); mosquitto_rr: $(cat answer)"
  echo "  at the centre: $(paste -sd, seen | sed 's/,/, /g')"
  cleanup
}

/usr/sbin/mosquitto -h | sed -n '1p' || true
attempt 'one prefix for all' site7/valve/answer 'topic # both 1 "" site7/' >said
attempt 'answers without a prefix' answer/1 'topic valve/# in 1 "" site7/
topic answer/# out 1' >>said
cat said
[ "$(cat said)" = 'one prefix for all: the site got valve/get, response topic site7/valve/answer; mosquitto_rr: Timed out
  at the centre: site7/valve/get, site7/site7/valve/answer
answers without a prefix: the site got valve/get, response topic answer/1; mosquitto_rr: open
  at the centre: site7/valve/get, answer/1' ] || { echo 'this has changed'; exit 1; }
