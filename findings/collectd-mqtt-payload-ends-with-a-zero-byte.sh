#!/usr/bin/env bash
# collectd 5.12.0 ends each MQTT payload with a zero byte: the load "1764460800.123:0.10:0.20:0.30" is sent with 00 behind it.
# A terminal does not show the byte. Programs that read text keep it: JavaScript makes NaN of the last number, and Python's
# float() refuses it. mosquitto_sub with %p prints it, so a pipe to another program holds it, too.
#
# collectd.conf(5) does not describe the payload and names no such byte. MQTT 5.0 §3.3.3 has no end mark in a payload: its
# length follows from that of the packet.
#
# Output seen on 2026-11-30 (collectd 5.12.0 of Debian 12, Mosquitto 2.0.11, Node 20.20.2):
#   collectd/pump7/load/load: last byte 00, text before it: numbers between colons
#   last number, read by JavaScript: NaN, without the byte: a number
#
# Needs Node and the Debian packages collectd-core, mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while
# this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub /usr/sbin/mosquitto /usr/sbin/collectd node; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
collectd=
trap '[ -z "$collectd" ] || kill "$collectd" 2>/dev/null || true
      [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
      [ -z "$collectd" ] || wait "$collectd" 2>/dev/null || true
      rm -rf "$folder"' EXIT
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
  <Publish "broker">
    Host "127.0.0.1"
    Port $port
  </Publish>
</Plugin>
CONF
/usr/sbin/collectd -f -C collectd.conf >collectd.log 2>&1 &
collectd=$!

/usr/sbin/collectd -h | sed -n 's/^collectd \([0-9.]*\).*/collectd \1/p'
hex=$(mosquitto_sub -p "$port" -t collectd/pump7/load/load -F %x -C 1 -W 20)
said=$(node - "$hex" <<'JS'
const payload = Buffer.from(process.argv[2], 'hex');
const rest = payload.subarray(0, -1).toString();
const kind = /^[\d.]+(:[\d.]+)+$/.test(rest) ? 'numbers between colons' : rest;
const read = (text) => (Number.isNaN(Number(text.split(':').at(-1))) ? 'NaN' : 'a number');
console.log(`collectd/pump7/load/load: last byte ${payload.subarray(-1).toString('hex')}, text before it: ${kind}`);
console.log(`last number, read by JavaScript: ${read(payload.toString())}, without the byte: ${read(rest)}`);
JS
)
echo "$said"
[ "$said" = 'collectd/pump7/load/load: last byte 00, text before it: numbers between colons
last number, read by JavaScript: NaN, without the byte: a number' ] || { echo 'this has changed'; exit 1; }
