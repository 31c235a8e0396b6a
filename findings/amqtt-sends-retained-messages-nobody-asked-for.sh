#!/usr/bin/env bash
# The broker amqtt 0.12.1 sends a client that connects the retained messages of all filters that any client has subscribed to. A
# client that subscribes to lamp/# alone gets retained messages of pump/..., as long as another client is subscribed to pump/#.
# A client that subscribes to pump/# gets each of its retained messages twice. Without that other client all is well, so a test
# with one subscriber shows nothing.
#
# MQTT 3.1.1 §3.3.1.3 [MQTT-3.3.1-6]: "When a new subscription is established, the last retained message, if any, on each
# matching topic name MUST be sent to the subscriber". A client without that subscription gets none. The README of amqtt
# promises the "Full set of MQTT 3.1.1 protocol specifications".
#
# Output seen on 2026-11-30 (amqtt 0.12.1 and Mosquitto clients 2.1.2 of Debian unstable):
#   amqtt 0.12.1
#   alone: subscriber of lamp/# got 0 messages, subscriber of pump/# got 1
#   beside a subscriber of pump/#: subscriber of lamp/# got 1 messages, subscriber of pump/# got 2
#
# Needs the packages amqtt and mosquitto-clients of Debian unstable, and runs there; talks to 127.0.0.1 only. Ends with 0 while
# this holds, otherwise with 1.
set -euo pipefail

for program in amqtt mosquitto_pub mosquitto_sub; do
  command -v "$program" >/dev/null || { echo "$program is missing: install amqtt and mosquitto-clients of Debian unstable"; exit 1; }
done
version=$(amqtt --version)
echo "amqtt $version"
[ "$version" = 0.12.1 ] || { echo 'this is another version'; exit 1; }

folder=$(mktemp -d)
broker=
other=
cleanup() {
  [ -z "$other" ] || kill "$other" 2>/dev/null || true
  [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
  wait
  rm -rf "$folder"
}
trap cleanup EXIT
cd "$folder"

port=$((20000 + RANDOM % 12000))
cat >broker.yaml <<YAML
listeners:
  default:
    type: tcp
    bind: 127.0.0.1:$port
plugins:
  amqtt.plugins.authentication.AnonymousAuthPlugin:
    allow_anonymous: true
YAML
amqtt -c broker.yaml >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.2
done
mosquitto_pub -p "$port" -q 1 -r -t pump/7/state -m on

# Subscribes for five seconds, and counts what comes.
count() {
  mosquitto_sub -p "$port" -q 1 -t "$1" -W 5 2>/dev/null | grep -c -x on || true
}
said="alone: subscriber of lamp/# got $(count 'lamp/#') messages, subscriber of pump/# got $(count 'pump/#')"
stdbuf -oL mosquitto_sub -p "$port" -q 1 -t 'pump/#' >other.log 2>&1 &
other=$!
until grep -q -x on other.log; do
  kill -0 "$other"
  sleep 0.2
done
said+="
beside a subscriber of pump/#: subscriber of lamp/# got $(count 'lamp/#') messages, subscriber of pump/# got $(count 'pump/#')"
echo "$said"
[ "$said" = 'alone: subscriber of lamp/# got 0 messages, subscriber of pump/# got 1
beside a subscriber of pump/#: subscriber of lamp/# got 1 messages, subscriber of pump/# got 2' ] || { echo 'this has changed'; exit 1; }
