#!/usr/bin/env bash
# Mosquitto gives nothing to a shared subscription on a listener with `mount_point`. SUBACK grants it, and no message ever
# comes. The broker puts the prefix before the whole filter: `$share/billing/orders/#` becomes `plant/$share/billing/orders/#`,
# which is an ordinary filter on a topic that nobody uses. An ordinary subscription beside it works.
#
# mosquitto.conf(5) says of mount_point: "the string argument is attached to the start of all topics for this client". MQTT
# 5.0 §4.8.2 counts `$share` and the name of the group not as a part of the filter of topics. The log shows what was made of it.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto version 2.0.11
#   without mount_point: granted 1; shared: 4.2; ordinary: 4.2
#   with mount_point plant/: granted 1; shared: nothing; ordinary: 4.2
#   in the log: plant/$share/billing/orders/# (QoS 1)
# Mosquitto 2.0.21 and 2.1.2 did the same.
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
cat >broker.conf <<CONF
allow_anonymous true
listener $port 127.0.0.1
listener $((port + 1)) 127.0.0.1
mount_point plant/
CONF
/usr/sbin/mosquitto -v -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

# What a shared and an ordinary subscription get of one message, all three through the same listener.
listen() {
  mosquitto_sub -V 5 -p "$1" -q 1 -t "$2" -F %p -C 1 -W 4 >"$3" 2>&1 &
}
attempt() {
  listen "$2" '$share/billing/orders/#' shared
  local shared=$!
  listen "$2" 'orders/#' ordinary
  local ordinary=$! granted
  sleep 1
  mosquitto_pub -V 5 -p "$2" -q 1 -t orders/42 -m 4.2
  wait "$shared" "$ordinary" || true
  granted=$(mosquitto_sub -d -V 5 -p "$2" -q 1 -t '$share/billing/orders/#' -E | sed -n 's/^Subscribed (mid: 1): //p')
  echo "$1: granted $granted; shared: $(sed 's/^Timed out$/nothing/' shared); ordinary: $(cat ordinary)"
}

sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' broker.log
said=$(
  attempt 'without mount_point' "$port"
  attempt 'with mount_point plant/' $((port + 1))
  echo "in the log: $(grep -o 'plant/$share.*' broker.log | head -n 1)"
)
echo "$said"
[ "$said" = 'without mount_point: granted 1; shared: 4.2; ordinary: 4.2
with mount_point plant/: granted 1; shared: nothing; ordinary: 4.2
in the log: plant/$share/billing/orders/# (QoS 1)' ] || { echo 'this has changed'; exit 1; }
