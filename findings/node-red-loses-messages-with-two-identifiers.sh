#!/usr/bin/env bash
# Node-RED 4.1.15 with MQTT 5.0 drops a message when the topics of two `mqtt in` nodes match it and the broker sends it once,
# with both Subscription Identifiers. Neither node gets it, and nothing is logged. Node-RED compares the identifier of each
# node with the one of the message, and a list of two is equal to neither. RabbitMQ 4.0.5 and 4.3.6 send such copies. With
# two copies of one identifier each, as from Mosquitto, each node gets the message once. So it does with MQTT 3.1.1.
#
# MQTT 5.0 §3.3.4 [MQTT-3.3.4-4]: "If the Server sends a single copy of the message it MUST include in the PUBLISH packet the
# Subscription Identifiers for all matching subscriptions which have a Subscription Identifiers, their order is not
# significant". Node-RED gives each topic an identifier by itself.
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 9.0.2):
#   one copy with identifiers 1 and 2: plant/# 0, plant/+/alarm 0
#   two copies with one identifier each: plant/# 1, plant/+/alarm 1
#   one copy without identifiers: plant/# 1, plant/+/alarm 1
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact node-red@4.1.15 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >flow.js <<'JS'
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const packet = require('mqtt-packet');
const RED = require('node-red');

setTimeout(() => process.exit(1), 60_000);
const version = { protocolVersion: 5 };
const topics = ['plant/#', 'plant/+/alarm'];
const got = {};
let end;

/** Called by the flow for each message of a node. */
function take(topic, { payload }) {
  if (payload === 'end') end();
  else got[topic]++;
}

// A server that grants two subscriptions, and then sends what it is told to.
const identifiers = [];
let socket;
let subscribed;
const subscriptions = new Promise((resolve) => (subscribed = resolve));
const server = net.createServer((connection) => {
  socket = connection;
  const parser = packet.parser(version);
  parser.on('packet', ({ cmd, messageId, properties }) => {
    if (cmd === 'connect') send({ cmd: 'connack', reasonCode: 0, sessionPresent: false, properties: { subscriptionIdentifiersAvailable: true } });
    if (cmd !== 'subscribe') return;
    identifiers.push(properties.subscriptionIdentifier);
    send({ cmd: 'suback', messageId, granted: [0] });
    if (identifiers.length === topics.length) subscribed();
  });
  connection.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
const send = (value) => socket.write(packet.generate(value, version));
const publish = (payload, properties) => send({ cmd: 'publish', topic: 'plant/7/alarm', qos: 0, payload, properties });

/** How many messages each node gets of what `sends` sends. */
async function attempt(title, sends) {
  for (const topic of topics) got[topic] = 0;
  const ended = new Promise((resolve) => (end = resolve));
  sends();
  publish('end', { subscriptionIdentifier: identifiers[0] });
  await ended;
  console.log(`${title}: ${topics.map((topic) => `${topic} ${got[topic]}`).join(', ')}`);
}

server.listen(0, '127.0.0.1', async () => {
  const broker = {
    id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port: String(server.address().port), protocolVersion: '5', clientid: '',
    autoConnect: true, usetls: false, keepalive: '60', cleansession: true, autoUnsubscribe: true,
  };
  const nodes = topics.flatMap((topic, n) => [
    { id: `in${n}`, type: 'mqtt in', z: 'tab', topic, qos: '0', datatype: 'utf8', broker: 'broker', wires: [[`take${n}`]] },
    { id: `take${n}`, type: 'function', z: 'tab', func: `global.get('take')('${topic}', msg);`, outputs: 0, wires: [] },
  ]);
  fs.mkdirSync('user');
  fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes]));
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, logging, functionGlobalContext: { take }, telemetry: { enabled: false } });
  await RED.start();
  await subscriptions;
  await attempt(`one copy with identifiers ${identifiers.toSorted().join(' and ')}`, () => publish('dry', { subscriptionIdentifier: identifiers }));
  await attempt('two copies with one identifier each', () => {
    for (const subscriptionIdentifier of identifiers) publish('dry', { subscriptionIdentifier });
  });
  await attempt('one copy without identifiers', () => publish('dry'));
  process.exit(0);
});
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
said=$(node flow.js)
echo "$said"
[ "$said" = 'one copy with identifiers 1 and 2: plant/# 0, plant/+/alarm 0
two copies with one identifier each: plant/# 1, plant/+/alarm 1
one copy without identifiers: plant/# 1, plant/+/alarm 1' ] || { echo 'this has changed'; exit 1; }
