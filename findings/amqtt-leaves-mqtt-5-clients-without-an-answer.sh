#!/usr/bin/env bash
# The broker amqtt 0.12.1, which speaks MQTT 3.1.1 only, gives no answer to an ordinary client of MQTT 5.0, and keeps the
# connection open. `mosquitto_pub -V 5` prints nothing and waits for ever. The cause: amqtt reads the properties of CONNECT as the
# length of the client ID, and waits for bytes that never come. Mosquitto's commands always send a property. Only a CONNECT
# without properties is refused with code 1. A client that falls back to 3.1.1 when it is refused never does so here.
#
# MQTT 3.1.1 §3.1.2.2 [MQTT-3.1.2-2]: the server must respond with CONNACK return code 0x01 (unacceptable protocol level) to a
# level that it does not support, and then disconnect the client. The README of amqtt promises the "Full set of MQTT 3.1.1
# protocol specifications".
#
# Output seen on 2026-11-30 (amqtt 0.12.1 and Mosquitto clients 2.1.2 of Debian unstable):
#   amqtt 0.12.1
#   CONNECT of 5.0 without properties: 20020001
#   mosquitto_pub -V 5: printed 0 lines, still waiting after 20 s
#   mosquitto_pub -V 311: exit 0
#
# Needs the packages amqtt and mosquitto-clients of Debian unstable, and runs there; talks to 127.0.0.1 only. Ends with 0 while
# this holds, otherwise with 1.
set -euo pipefail

for program in amqtt mosquitto_pub; do
  command -v "$program" >/dev/null || { echo "$program is missing: install amqtt and mosquitto-clients of Debian unstable"; exit 1; }
done
version=$(amqtt --version)
echo "amqtt $version"
[ "$version" = 0.12.1 ] || { echo 'this is another version'; exit 1; }

folder=$(mktemp -d)
broker=
cleanup() {
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

exec 3<>"/dev/tcp/127.0.0.1/$port"
printf '\x10\x11\x00\x04MQTT\x05\x02\x00\x3c\x00\x00\x04pump' >&3
said="CONNECT of 5.0 without properties: $(timeout 30 head -c 4 <&3 | od -An -tx1 | tr -d ' \n')"
exec 3>&-

# Sets `how` to what becomes of a publish with these options.
publish() {
  local code=0
  timeout 20 mosquitto_pub -p "$port" -q 1 -t pump/7/pressure -m 4.2 "$@" >printed 2>&1 || code=$?
  how="exit $code"
  [ "$code" != 124 ] || how="printed $(wc -l <printed) lines, still waiting after 20 s"
}
publish -V 5
said+="
mosquitto_pub -V 5: $how"
publish -V 311
said+="
mosquitto_pub -V 311: $how"
echo "$said"
[ "$said" = 'CONNECT of 5.0 without properties: 20020001
mosquitto_pub -V 5: printed 0 lines, still waiting after 20 s
mosquitto_pub -V 311: exit 0' ] || { echo 'this has changed'; exit 1; }
