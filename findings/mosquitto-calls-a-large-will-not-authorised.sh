#!/usr/bin/env bash
# Mosquitto 2.0.11 with message_size_limit refuses a client of MQTT 3.1.1 whose Will Message is longer than the limit, and calls
# it "not authorised" (code 5). Name and password are right, and no ACL says no. So one who lowers the limit to keep large
# messages out locks out devices that never send one, and then looks for the fault in the accounts. Only the log names the
# cause. MQTT 5.0 gets 0x95, Packet too large. A PUBLISH above the limit does not end the connection.
#
# MQTT 3.1.1 §3.2.2.3 has code 5 for "The Client is not authorized to connect". mosquitto.conf(5) says of message_size_limit
# only: "Received messages that exceed this size will not be accepted by the broker", and names no Will. It also says that "MQTT
# v5 clients using QoS 1 or QoS 2 will receive a PUBACK or PUBREC with the "implementation specific error" reason code" (0x83),
# but PUBACK has 0x95.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12), message_size_limit 10:
#   mosquitto version 2.0.11
#   MQTT 311, Will of 10 bytes: connected; of 11 bytes: exit 5, Connection Refused: not authorised.
#   MQTT 5, Will of 10 bytes: connected; of 11 bytes: exit 149, Packet too large
#   PUBACK of MQTT 5 for 11 bytes: 149
#   in the log: connected with too large Will payload
# Brokers of 2.0.21 and 2.1.2, asked by these clients, did the same.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in mosquitto_sub mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nmessage_size_limit 10\n' "$port" >broker.conf
/usr/sbin/mosquitto -v -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

# A client with this Will that ends as soon as its subscription is answered.
attempt() {
  local code=0
  mosquitto_sub -V "$1" -p "$port" -i pump-7 --will-topic pump/7/state --will-payload "$2" -t other -E >error 2>&1 || code=$?
  if [ "$code" = 0 ]; then echo connected; else echo "exit $code, $(sed 's/^Connection error: //' error)"; fi
}
/usr/sbin/mosquitto -h | sed -n '1p' || true
said=$(
  for version in 311 5; do
    echo "MQTT $version, Will of 10 bytes: $(attempt "$version" 1234567890); of 11 bytes: $(attempt "$version" 12345678901)"
  done
  echo "PUBACK of MQTT 5 for 11 bytes: $(mosquitto_pub -d -V 5 -p "$port" -q 1 -t other -m 12345678901 2>&1 |
    sed -n 's/.*received PUBACK .*RC:\([0-9]*\).*/\1/p')"
  echo "in the log: $(grep -o 'connected with too large Will payload' broker.log | head -n 1)"
)
echo "$said"
[ "$said" = 'MQTT 311, Will of 10 bytes: connected; of 11 bytes: exit 5, Connection Refused: not authorised.
MQTT 5, Will of 10 bytes: connected; of 11 bytes: exit 149, Packet too large
PUBACK of MQTT 5 for 11 bytes: 149
in the log: connected with too large Will payload' ] || { echo 'this has changed'; exit 1; }
