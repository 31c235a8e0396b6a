#!/usr/bin/env bash
# mosquitto_pub 2.0.11 with a URL (-L) takes %40 in a password as it stands, so a password that holds @ cannot be written
# there at all: p%40ss is refused by the broker, and p@ss ends with "Unable to connect (Lookup error.)". MQTT.js reads the same
# URL with %40 as RFC 3986 §2.1 has it. A program and a script that share one MQTT_URL then differ. With -u and -P the
# password works.
#
# mosquitto_pub(1) says of -L: "Specify specify user, password, hostname, port and topic at once as a URL. The URL must be in
# the form: mqtt(s)://[username[:password]@]host[:port]/topic", and names no sign that it cannot hold.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12, MQTT.js 5.16.0):
#   mosquitto_pub -L mqtt://anna:p%40ss@127.0.0.1: exit 5
#   mosquitto_pub -L mqtt://anna:p@ss@127.0.0.1: exit 1
#   mosquitto_pub -u anna -P p@ss: exit 0
#   MQTT.js with mqtt://anna:p%40ss@127.0.0.1: connected
# mosquitto_pub 2.0.21 and 2.1.2 ended with the same codes.
#
# Needs Node 20 or later, npm and the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_pub mosquitto_passwd /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 >/dev/null 2>&1

mosquitto_passwd -c -b accounts anna p@ss
chmod 644 accounts
port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\npassword_file %s/accounts\n' "$port" "$folder" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

attempt() {
  local title=$1 code=0
  shift
  timeout 20 mosquitto_pub "$@" -m 4.2 >/dev/null 2>&1 || code=$?
  echo "mosquitto_pub $title: exit $code"
}
mosquitto_pub --help | sed -n '/^mosquitto_pub version/p' || true
said=$(
  attempt '-L mqtt://anna:p%40ss@127.0.0.1' -L "mqtt://anna:p%40ss@127.0.0.1:$port/pump/7/pressure"
  attempt '-L mqtt://anna:p@ss@127.0.0.1' -L "mqtt://anna:p@ss@127.0.0.1:$port/pump/7/pressure"
  attempt '-u anna -P p@ss' -u anna -P p@ss -p "$port" -t pump/7/pressure
  node --input-type=module - "mqtt://anna:p%40ss@127.0.0.1:$port" <<'JS'
import mqtt from 'mqtt';
const client = await mqtt.connectAsync(process.argv[2], { reconnectPeriod: 0 });
console.log('MQTT.js with mqtt://anna:p%40ss@127.0.0.1: connected');
await client.endAsync();
JS
)
echo "$said"
[ "$said" = 'mosquitto_pub -L mqtt://anna:p%40ss@127.0.0.1: exit 5
mosquitto_pub -L mqtt://anna:p@ss@127.0.0.1: exit 1
mosquitto_pub -u anna -P p@ss: exit 0
MQTT.js with mqtt://anna:p%40ss@127.0.0.1: connected' ] || { echo 'this has changed'; exit 1; }
