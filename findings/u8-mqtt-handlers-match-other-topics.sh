#!/usr/bin/env bash
# subscribe_topic() of u8-mqtt 0.6.7 gives a handler other messages than the broker sends for its filter.
#   - Upper and lower case are one to it: with handlers for `room/A` and for `room/a`, each of them gets the messages of both.
#   - The handler of `plant/#` is not called for the topic plant, although the broker sends it.
#   - `+` does not match an empty level: the handler of `+/door` is not called for /door.
# In the last two cases no handler gets the message, QoS 1 is acknowledged, and nothing is logged. u8-mqtt turns filters into
# patterns of regexparam, which is made for paths of a web site.
#
# MQTT 3.1.1 and 5.0 §4.7.3: "Topic Names and Topic Filters are case sensitive". §4.7.1.2: "sport/tennis/player1/#" also
# matches "sport/tennis/player1". §4.7.1.3: "/finance" matches "+/+" and "/+". The README of u8-mqtt says that subscriptions use
# an "ExpressJS-like router to handle publish messages for matching topics", and claims compatibility with both versions.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   room/A: MQTT.js got room/A, the handler of u8-mqtt got room/A room/a
#   room/a: MQTT.js got room/a, the handler of u8-mqtt got room/A room/a
#   plant/#: MQTT.js got plant plant/7, the handler of u8-mqtt got plant/7
#   +/door: MQTT.js got /door barn/door, the handler of u8-mqtt got barn/door
#   tank/+/level: MQTT.js got tank//level tank/7/level, the handler of u8-mqtt got tank/7/level
#
# Needs Node 20 or later, npm and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

[ -x /usr/sbin/mosquitto ] || { echo 'install the Debian package mosquitto'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact u8-mqtt@0.6.7 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >rooms.mjs <<'JS'
import mqtt from 'mqtt';
import u8 from 'u8-mqtt';

setTimeout(() => process.exit(1), 60_000);
const url = `127.0.0.1:${process.argv[2]}`;
const filters = ['room/A', 'room/a', 'plant/#', '+/door', 'tank/+/level'];
const published = ['room/A', 'room/a', 'plant', 'plant/7', '/door', 'barn/door', 'tank//level', 'tank/7/level'];
const byU8 = Object.fromEntries(filters.map((filter) => [filter, []]));
const byMqttJs = Object.fromEntries(filters.map((filter) => [filter, []]));

let ended;
const end = new Promise((resolve) => (ended = resolve));
const client = u8().with({ log_conn() {} }).with_tcp(`tcp://${url}`);
await client.connect();
for (const filter of filters) await client.subscribe_topic(filter, ({ topic }) => byU8[filter].push(topic));
await client.subscribe_topic('end', ended);

const ends = [];
for (const filter of filters) {
  const other = await mqtt.connectAsync(`mqtt://${url}`);
  await other.subscribeAsync([filter, 'end'], { qos: 1 });
  ends.push(new Promise((resolve) => other.on('message', (topic) => (topic === 'end' ? resolve() : byMqttJs[filter].push(topic)))));
}
const device = await mqtt.connectAsync(`mqtt://${url}`);
for (const topic of [...published, 'end']) await device.publishAsync(topic, '1', { qos: 1 });
await Promise.all([end, ...ends]);
for (const filter of filters) {
  console.log(`${filter}: MQTT.js got ${byMqttJs[filter].join(' ')}, the handler of u8-mqtt got ${byU8[filter].join(' ')}`);
}
process.exit(0);
JS

echo "u8-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/u8-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node rooms.mjs "$port")
echo "$said"
[ "$said" = 'room/A: MQTT.js got room/A, the handler of u8-mqtt got room/A room/a
room/a: MQTT.js got room/a, the handler of u8-mqtt got room/A room/a
plant/#: MQTT.js got plant plant/7, the handler of u8-mqtt got plant/7
+/door: MQTT.js got /door barn/door, the handler of u8-mqtt got barn/door
tank/+/level: MQTT.js got tank//level tank/7/level, the handler of u8-mqtt got tank/7/level' ] || {
  echo 'this has changed'
  exit 1
}
