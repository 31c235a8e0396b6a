#!/usr/bin/env bash
# mqttr 2.0.7 drops the options and the callback of subscribe() when the connection is not there yet. That is how its README
# subscribes. QoS 0 is asked for in place of 1 or 2, so the broker keeps nothing for the client while it is away. After 'connect'
# the same call asks for what it was told. `qos` among the options of connect() does nothing, although mqttr sets it to 1 itself.
# Besides, cancel() of one subscription stops the other one for the same topic: it sends UNSUBSCRIBE for both.
#
# mqttr documents subscribe(topic, handler, options, cb) in its types only, and names no such limit. subscribe() of MQTT.js 2.18.9,
# which it is made of, sends the options that were given when the connection is there.
#
# Output seen on 2026-11-30 (Node 20.20.2, aedes 1.2.0):
#   MQTT.js, before the connection: asked for QoS 1, callback called
#   mqttr, before the connection: asked for QoS 0, callback not called
#   mqttr, after the connection: asked for QoS 1, callback called
#   mqttr, qos: 1 in connect(): asked for QoS 0
#   messages to two handlers of one topic: 1 and 1; after cancel() of the first: 0 and 0
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqttr@2.0.7 mqtt@2.18.9 aedes@1.2.0 >/dev/null 2>&1

cat >options.mjs <<'JS'
import { once } from 'node:events';
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import mqttr from 'mqttr';

setTimeout(() => process.exit(1), 60_000);
const broker = await Aedes.createBroker();
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;

/** Resolves with the QoS that is asked for in the next SUBSCRIBE. */
const asked = () => new Promise((resolve) => broker.once('subscribe', ([{ qos }]) => resolve(qos)));
// By then an answer to SUBSCRIBE has come: the one to a later packet has.
const settle = (client) => new Promise((resolve) => client.publish('barrier', '', { qos: 1 }, resolve));

async function report(title, client, subscribe) {
  const qos = asked();
  let called = false;
  subscribe(() => (called = true));
  const line = `${title}: asked for QoS ${await qos}`;
  await settle(client);
  console.log(`${line}, callback ${called ? 'called' : 'not called'}`);
}

const plain = mqtt.connect(url);
await report('MQTT.js, before the connection', plain, (done) => plain.subscribe('room/+', { qos: 1 }, done));
const early = mqttr.connect(url);
await report('mqttr, before the connection', early, (done) => early.subscribe('room/:id', () => {}, { qos: 1 }, done));
await report('mqttr, after the connection', early, (done) => early.subscribe('hall/:id', () => {}, { qos: 1 }, done));
const chosen = mqttr.connect(url, { qos: 1 });
const qos = asked();
chosen.subscribe('room/:id', () => {});
console.log(`mqttr, qos: 1 in connect(): asked for QoS ${await qos}`);

const client = mqttr.connect(url);
await once(client, 'connect');
let counts = [0, 0];
const first = client.subscribe('pump/:id', () => counts[0]++);
client.subscribe('pump/:id', () => counts[1]++);
const publish = async () => {
  counts = [0, 0];
  await settle(client);
  client.publish('pump/7', 'on', { qos: 1 });
  await settle(client);
  // A message may come behind PUBACK.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return counts.join(' and ');
};
const before = await publish();
const unsubscribed = once(broker, 'unsubscribe');
first.cancel();
await unsubscribed;
console.log(`messages to two handlers of one topic: ${before}; after cancel() of the first: ${await publish()}`);
process.exit(0);
JS

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "mqttr $(version mqttr), MQTT.js $(version mqtt)"
said=$(node options.mjs)
echo "$said"
[ "$said" = 'MQTT.js, before the connection: asked for QoS 1, callback called
mqttr, before the connection: asked for QoS 0, callback not called
mqttr, after the connection: asked for QoS 1, callback called
mqttr, qos: 1 in connect(): asked for QoS 0
messages to two handlers of one topic: 1 and 1; after cancel() of the first: 0 and 0' ] || { echo 'this has changed'; exit 1; }
