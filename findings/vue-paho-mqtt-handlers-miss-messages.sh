#!/usr/bin/env bash
# A handler of vue-paho-mqtt 0.6.1 does not get all that the broker sends for its filter, nor as it was sent.
#   - A filter with two wildcards, such as +/+ or plant/+/#, never calls its handler. Neither does #, and plant/# misses plant.
#   - A handler of the exact topic takes the message away from those of wildcards. So a page that shows all of plant/+ stops showing
#     plant/7 when another component subscribes to plant/7.
#   - The payload comes without the blanks and line ends around it, and without all that is behind a byte 0. Handlers of wildcards
#     are not told the topic.
#   - publish() while the connection is down does nothing: no error, no result, and nothing is sent later.
# The broker sends all of it, so it costs the traffic. For messages that no handler takes, "Unhandled topic!" is in the console of the
# browser. The callback onMessageArrived of connect() gets every message with its topic, and unchanged.
#
# The README says of onMessage: "Arrow function with a parameter to be fired when a message arrives to the specified topic", of
# onMessageArrived: "You don't really need to handle arriving messages" in it, and names no filter that does not work.
# MQTT 3.1.1 §4.7.1.2: "sport/tennis/player1/#" also matches "sport/tennis/player1", and "#" alone is valid.
#
# Output seen on 2026-11-30 (Node 20.20.2 with ws 8.18.0 for a browser's WebSocket, Vue 3.5.13, Mosquitto 2.0.11 of Debian 12):
#   plant/+: MQTT.js got plant/7, the handler was called 1 time
#   plant/+/state: MQTT.js got plant/7/state, the handler was called 1 time
#   plant/#: MQTT.js got plant plant/7 plant/7/state, the handler was called 2 times
#   #: MQTT.js got plant plant/7 plant/7/state, the handler was called 0 times
#   +/+: MQTT.js got plant/7, the handler was called 0 times
#   plant/+/#: MQTT.js got plant/7 plant/7/state, the handler was called 0 times
#   plant/+ beside plant/7: the handlers were called 0 times and 1 time
#   sent " 21.5\n", the handler got "21.5"
#   sent "21.5\u0000C", the handler got "21.5"
#   published before, during and after an outage: the broker got before after
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
npm install --silent --no-audit --no-fund --save-exact vue-paho-mqtt@0.6.1 vue@3.5.13 ws@8.18.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
web=$((port + 1))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlistener %s 127.0.0.1\nprotocol websockets\n' "$port" "$web" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port" 4<>"/dev/tcp/127.0.0.1/$web") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >page.mjs <<'JS'
import mqtt from 'mqtt';
import { createApp } from 'vue';
import WebSocket from 'ws';

setTimeout(() => process.exit(1), 60_000);
const [port, web] = process.argv.slice(2).map(Number);
const url = `mqtt://127.0.0.1:${port}`;

// What a browser has.
const sockets = [];
globalThis.WebSocket = class extends WebSocket {
  constructor(...options) {
    super(...options);
    sockets.push(this);
  }
};
const items = new Map();
globalThis.localStorage = {
  getItem: (key) => items.get(key) ?? null,
  setItem: (key, value) => items.set(key, value),
  removeItem: (key) => items.delete(key),
  key: (n) => [...items.keys()][n],
  get length() {
    return items.size;
  },
};
console.warn = () => {};
console.timeEnd = () => {};
const say = console.log;
console.log = () => {};

const { createPahoMqttPlugin, $mqtt } = await import('vue-paho-mqtt');
createApp({}).use(
  createPahoMqttPlugin({
    PluginOptions: { autoConnect: false, showNotifications: false },
    MqttOptions: { host: '127.0.0.1', port: web, clientId: 'page', enableMainTopic: false, reconnectTimeout: 500 },
  }),
);
let wait = () => {};
await $mqtt.connect({ onMessageArrived: ({ destinationName }) => destinationName === 'end' && wait() });
const device = await mqtt.connectAsync(url);

/** Publishes to each topic, and waits until the page has got the last message. */
async function send(topics, payload = '1') {
  const ended = new Promise((resolve) => (wait = resolve));
  for (const topic of topics) await device.publishAsync(topic, payload, { qos: 1 });
  await device.publishAsync('end', '', { qos: 1 });
  await ended;
}
const times = (count) => `${count} time${count === 1 ? '' : 's'}`;
const topics = ['plant', 'plant/7', 'plant/7/state'];
$mqtt.subscribe('end', () => {});

for (const filter of ['plant/+', 'plant/+/state', 'plant/#', '#', '+/+', 'plant/+/#']) {
  let calls = 0;
  $mqtt.subscribe(filter, () => calls++);
  const client = await mqtt.connectAsync(url);
  const got = [];
  // The page sends SUBSCRIBE by itself. When it has got a message, it has subscribed before.
  await send([]);
  calls = 0;
  const ended = new Promise((resolve) => client.on('message', (topic) => (topic === 'end' ? resolve() : got.push(topic))));
  await client.subscribeAsync([filter, 'end'], { qos: 1 });
  await send(topics);
  await ended;
  await client.endAsync();
  $mqtt.unsubscribe(filter);
  say(`${filter}: MQTT.js got ${got.join(' ')}, the handler was called ${times(calls)}`);
}

const calls = { wide: 0, narrow: 0 };
$mqtt.subscribe('plant/+', () => calls.wide++);
$mqtt.subscribe('plant/7', () => calls.narrow++);
await send([]);
await send(['plant/7']);
say(`plant/+ beside plant/7: the handlers were called ${times(calls.wide)} and ${times(calls.narrow)}`);

let data;
$mqtt.subscribe('meter', (value) => (data = value));
await send([]);
for (const payload of [' 21.5\n', '21.5\0C']) {
  await send(['meter'], payload);
  say(`sent ${JSON.stringify(payload)}, the handler got ${JSON.stringify(data)}`);
}

const came = [];
let last;
const after = new Promise((resolve) => (last = resolve));
device.on('message', (_, payload) => {
  came.push(`${payload}`);
  if (`${payload}` === 'after') last();
});
await device.subscribeAsync('switch', { qos: 1 });
$mqtt.publish('switch', 'before', 'Q');
await send([]);
sockets.at(-1).terminate();
while ($mqtt.status() === 'connected') await new Promise((resolve) => setTimeout(resolve, 10));
$mqtt.publish('switch', 'during', 'Q');
while ($mqtt.status() !== 'connected') await new Promise((resolve) => setTimeout(resolve, 10));
$mqtt.publish('switch', 'after', 'Q');
await after;
say(`published before, during and after an outage: the broker got ${came.join(' ')}`);
process.exit(0);
JS

echo "vue-paho-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/vue-paho-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node page.mjs "$port" "$web")
echo "$said"
[ "$said" = 'plant/+: MQTT.js got plant/7, the handler was called 1 time
plant/+/state: MQTT.js got plant/7/state, the handler was called 1 time
plant/#: MQTT.js got plant plant/7 plant/7/state, the handler was called 2 times
#: MQTT.js got plant plant/7 plant/7/state, the handler was called 0 times
+/+: MQTT.js got plant/7, the handler was called 0 times
plant/+/#: MQTT.js got plant/7 plant/7/state, the handler was called 0 times
plant/+ beside plant/7: the handlers were called 0 times and 1 time
sent " 21.5\n", the handler got "21.5"
sent "21.5\u0000C", the handler got "21.5"
published before, during and after an outage: the broker got before after' ] || { echo 'this has changed'; exit 1; }
