#!/usr/bin/env bash
# collectd 5.12.0 with the example of its manual page, a <Publish> and a <Subscribe> block for one broker, throws itself out
# again and again. Both blocks connect with the same client ID, the host name, and the broker closes the older connection each
# time. The log of collectd says "publish failed" for many metrics, and "successfully reconnected" in between. A ClientId of
# its own in one of the blocks ends it.
#
# collectd.conf(5) shows both blocks with nothing but Host, Prefix and Topic, and says of ClientId: "Defaults to the hostname
# used by collectd". It does not say that two blocks must differ. MQTT 3.1.1 §3.1.4 [MQTT-3.1.4-2] has the server close the
# connection of the client that was there.
#
# Output seen on 2026-11-30 (collectd 5.12.0 and Mosquitto 2.0.11 of Debian 12), 8 seconds each:
#   as in the manual: client IDs pump7, connections replaced: many
#   ClientId in one block: client IDs pump7 pump7-in, connections replaced: none
# "many" was 6 in three of three runs, with 4 or 5 metrics that could not be sent. In the second case none failed.
#
# Needs the Debian packages collectd-core, mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this
# holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_pub /usr/sbin/mosquitto /usr/sbin/collectd; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf

attempt() {
  cat >collectd.conf <<CONF
Hostname "pump7"
FQDNLookup false
Interval 1
BaseDir "$folder"
PIDFile "$folder/pid"
TypesDB "/usr/share/collectd/types.db"
LoadPlugin load
LoadPlugin mqtt
<Plugin mqtt>
  <Publish "out">
    Host "127.0.0.1"
    Port $port
    Prefix "collectd"
  </Publish>
  <Subscribe "in">
    Host "127.0.0.1"
    Port $port
    Topic "meters/#"
    $2
  </Subscribe>
</Plugin>
CONF
  /usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
  broker=$!
  until mosquitto_pub -p "$port" -i ready -t ready -n 2>/dev/null; do
    kill -0 "$broker"
    sleep 0.1
  done
  timeout 8 /usr/sbin/collectd -f -C collectd.conf >collectd.log 2>&1 || true
  kill "$broker"
  wait "$broker" || true
  broker=
  local replaced names
  replaced=$(grep -c 'already connected, closing old connection' broker.log || true)
  names=$(sed -n 's/.*New client connected from .* as \(pump7[a-z-]*\) .*/\1/p' broker.log | sort -u | paste -sd' ')
  if [ "$replaced" -eq 0 ]; then replaced=none; elif [ "$replaced" -gt 2 ]; then replaced=many; fi
  echo "$1: client IDs $names, connections replaced: $replaced"
}
/usr/sbin/collectd -h | sed -n 's/^collectd \([0-9.]*\).*/collectd \1/p'
said=$(
  attempt 'as in the manual' ''
  attempt 'ClientId in one block' 'ClientId "pump7-in"'
)
echo "$said"
[ "$said" = 'as in the manual: client IDs pump7, connections replaced: many
ClientId in one block: client IDs pump7 pump7-in, connections replaced: none' ] || { echo 'this has changed'; exit 1; }
