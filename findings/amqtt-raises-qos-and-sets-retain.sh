#!/usr/bin/env bash
# The broker amqtt 0.12.1 delivers at the QoS of the subscription, also when the message was published at a lower one: QoS 0 comes
# at QoS 2. A publisher that chose QoS 0 to save work makes the broker and the subscriber exchange four packets a message. For
# a client with a stored session that is away, QoS 0 is queued as well. What comes from that queue bears RETAIN 1, although no
# message was published with it, so a program that skips retained messages as old throws away all that it has missed.
#
# MQTT 3.1.1 §3.8.4 [MQTT-3.8.4-6]: the QoS of what is sent must be "the minimum of the QoS of the originally published message
# and the maximum QoS granted by the Server". §3.3.1.3 [MQTT-3.3.1-9] has RETAIN 0 for a subscription that is there already. The
# README of amqtt promises the "Full set of MQTT 3.1.1 protocol specifications".
#
# Output seen on 2026-11-30 (amqtt 0.12.1 and Mosquitto clients 2.1.2 of Debian unstable):
#   amqtt 0.12.1
#   subscribed at QoS 2: at-0 QoS 2 RETAIN 0, at-1 QoS 2 RETAIN 0, at-2 QoS 2 RETAIN 0
#   subscribed at QoS 1, away: at-0 QoS 1 RETAIN 1, at-1 QoS 1 RETAIN 1, at-2 QoS 1 RETAIN 1
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
reader=
cleanup() {
  [ -z "$reader" ] || kill "$reader" 2>/dev/null || true
  [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
  wait
  rm -rf "$folder"
}
trap cleanup EXIT
cd "$folder"

port=$((20000 + RANDOM % 12000))
# Whoever comes without a name has no queue in amqtt, so all give one. The plugin takes every name.
cat >broker.yaml <<YAML
listeners:
  default:
    type: tcp
    bind: 127.0.0.1:$port
plugins:
  amqtt.plugins.authentication.AnonymousAuthPlugin:
    allow_anonymous: false
YAML
amqtt -c broker.yaml >broker.log 2>&1 &
broker=$!
server=(-p "$port" -u pump -P secret)
until mosquitto_pub "${server[@]}" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.2
done
publish() {
  for qos in 0 1 2; do
    mosquitto_pub "${server[@]}" -q "$qos" -t pump/7/pressure -m "at-$qos"
  done
}
# Starts a subscriber that writes to a file. Needs its options.
listen() {
  : >came
  stdbuf -oL mosquitto_sub "${server[@]}" -t 'pump/#' -F '%p QoS %q RETAIN %r' -d "$@" >came 2>&1 &
  reader=$!
}
# Waits for all three messages, in whatever order they come, and sets `how` to how they came.
finish() {
  until [ "$(grep -c '^at-' came)" -ge 3 ]; do
    kill -0 "$reader"
    sleep 0.2
  done
  kill "$reader"
  wait "$reader" || true
  reader=
  how=$(grep '^at-' came | sort | paste -sd , | sed 's/,/, /g')
}

listen -q 2
until grep -q '^Subscribed' came; do
  kill -0 "$reader"
  sleep 0.2
done
publish
finish
said="subscribed at QoS 2: $how"

mosquitto_sub "${server[@]}" -c -i away -q 1 -t 'pump/#' -E
publish
listen -c -i away -q 1
finish
said+="
subscribed at QoS 1, away: $how"
echo "$said"
[ "$said" = 'subscribed at QoS 2: at-0 QoS 2 RETAIN 0, at-1 QoS 2 RETAIN 0, at-2 QoS 2 RETAIN 0
subscribed at QoS 1, away: at-0 QoS 1 RETAIN 1, at-1 QoS 1 RETAIN 1, at-2 QoS 1 RETAIN 1' ] || { echo 'this has changed'; exit 1; }
