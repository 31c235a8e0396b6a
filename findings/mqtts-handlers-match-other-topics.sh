#!/usr/bin/env bash
# listenSubscribe() of mqtts 1.5.0 gives a handler other messages than the broker sends for its filter.
#   - The handler of `lamp/1` also gets the messages of lamp/10 and lamp/1/state, when something else has subscribed to them: it is
#     enough that the topic begins with the text. A command for lamp 10 switches lamp 1 as well.
#   - The handler of `lamp/:id`, or `lamp/+`, also gets lamp/3/state.
#   - The handler of `plant/#` is never called. The broker sends the messages, and nothing is logged.
# Who needs `#` has to listen to the event 'message'.
#
# MQTT 3.1.1 §4.7.3 [MQTT-4.7.3-4]: a topic "matches" a filter without wildcards only when each character is the same. §4.7.1.2:
# # matches any number of levels. The README of mqtts says: "Parameterized listeners: `devices/:name/color` will also give you any
# object with the properties", and names no filter that does not work.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   lamp/1: MQTT.js got lamp/1, the handler of mqtts got lamp/1 lamp/10 lamp/1/state
#   lamp/:id: MQTT.js got lamp/1 lamp/10, the handler of mqtts got lamp/1 lamp/10 lamp/1/state
#   lamp/1/state: MQTT.js got lamp/1/state, the handler of mqtts got lamp/1/state
#   plant/#: MQTT.js got plant plant/7, the handler of mqtts got nothing
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
npm install --silent --no-audit --no-fund --save-exact mqtts@1.5.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >lamps.mjs <<'JS'
import mqtt from 'mqtt';
import { MqttClient, TcpTransport } from 'mqtts';

setTimeout(() => process.exit(1), 30_000);
const port = Number(process.argv[2]);
const url = `mqtt://127.0.0.1:${port}`;
const filters = ['lamp/1', 'lamp/:id', 'lamp/1/state', 'plant/#'];
const published = ['lamp/1', 'lamp/10', 'lamp/1/state', 'plant', 'plant/7'];
const byMqtts = Object.fromEntries(filters.map((filter) => [filter, []]));
const byMqttJs = Object.fromEntries(filters.map((filter) => [filter, []]));

let ended;
const end = new Promise((resolve) => (ended = resolve));
const client = new MqttClient({ transport: new TcpTransport({ host: '127.0.0.1', port }) });
await client.connect({ clientId: 'mqtts' });
for (const filter of filters) await client.listenSubscribe(filter, ({ topic }) => byMqtts[filter].push(topic));
await client.listenSubscribe('end', ended);

const ends = [];
for (const filter of filters) {
  const other = await mqtt.connectAsync(url);
  await other.subscribeAsync([filter.replace(':id', '+'), 'end'], { qos: 1 });
  ends.push(new Promise((resolve) => other.on('message', (topic) => (topic === 'end' ? resolve() : byMqttJs[filter].push(topic)))));
}
const device = await mqtt.connectAsync(url);
for (const topic of [...published, 'end']) await device.publishAsync(topic, '1', { qos: 1 });
await Promise.all([end, ...ends]);
for (const filter of filters) {
  console.log(`${filter}: MQTT.js got ${byMqttJs[filter].join(' ')}, the handler of mqtts got ${byMqtts[filter].join(' ') || 'nothing'}`);
}
process.exit(0);
JS

echo "mqtts $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtts/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
# In one of fifty runs nothing came at all, for a reason that is not known, so it gets a second try.
said=$(node lamps.mjs "$port" || node lamps.mjs "$port")
echo "$said"
[ "$said" = 'lamp/1: MQTT.js got lamp/1, the handler of mqtts got lamp/1 lamp/10 lamp/1/state
lamp/:id: MQTT.js got lamp/1 lamp/10, the handler of mqtts got lamp/1 lamp/10 lamp/1/state
lamp/1/state: MQTT.js got lamp/1/state, the handler of mqtts got lamp/1/state
plant/#: MQTT.js got plant plant/7, the handler of mqtts got nothing' ] || { echo 'this has changed'; exit 1; }
