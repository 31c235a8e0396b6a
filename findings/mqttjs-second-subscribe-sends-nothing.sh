#!/usr/bin/env bash
# MQTT.js 5.16.0 sends nothing when subscribe() is called for a Topic Filter that this client has already asked for, unless
# the QoS is higher than before. The call succeeds with an empty list of grants. So a second part of a program gets no
# retained message, a lower QoS is not set, and No Local, Retain As Published or a Subscription Identifier are not set.
#
# MQTT 3.1.1 §3.8.4 [MQTT-3.8.4-3] and MQTT 5.0 §3.8.4: such a SUBSCRIBE replaces the subscription, and the server sends
# the retained messages again. The README of MQTT.js says "callback fired on suback", with `granted` as "an array of
# {topic, qos}", and names no exception. After unsubscribe() the call is sent again.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, aedes 1.2.0):
#   first call, QoS 1: SUBSCRIBE sent, granted 1, retained message came
#   again, QoS 1: nothing sent, granted nothing
#   again, QoS 0: nothing sent, granted nothing
#   again, QoS 2: SUBSCRIBE sent, granted 2, retained message came
#   MQTT 5.0, QoS 1: sent QoS 1, No Local false, identifier none
#   MQTT 5.0, again with No Local and an identifier: nothing sent, granted nothing
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 mqtt-packet@9.0.2 aedes@1.2.0 >/dev/null 2>&1

cat >again.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import packet from 'mqtt-packet';

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`mqtt://127.0.0.1:${server.address().port}`)));
setTimeout(() => process.exit(1), 60_000);
const lines = [];
const granted = (list) => (list.length ? list.map(({ qos }) => qos).join() : 'nothing');

/** Calls subscribe(), and then publish(), so that all that the first call brings has come before its PUBACK. */
async function subscribe(client, filter, options) {
  const sent = [];
  const came = [];
  const onSend = (out) => out.cmd === 'subscribe' && sent.push(out);
  const onMessage = (topic, payload, { retain }) => retain && came.push(String(payload));
  client.on('packetsend', onSend).on('message', onMessage);
  const grants = await client.subscribeAsync(filter, options);
  // A retained message may come after SUBACK.
  while (sent.length && client.options.protocolVersion === 4 && !came.length)
    await new Promise((resolve) => client.once('message', () => setImmediate(resolve)));
  await client.publishAsync('barrier', '', { qos: 1 });
  client.off('packetsend', onSend).off('message', onMessage);
  return { sent, came, grants };
}

const broker = await Aedes.createBroker();
const client = await mqtt.connectAsync(await listen(net.createServer(broker.handle)), { protocolVersion: 4 });
await client.publishAsync('lamp/state', 'on', { qos: 1, retain: true });
for (const [title, qos] of [['first call', 1], ['again', 1], ['again', 0], ['again', 2]]) {
  const { sent, came, grants } = await subscribe(client, 'lamp/state', { qos });
  const what = sent.length ? 'SUBSCRIBE sent' : 'nothing sent';
  lines.push(`${title}, QoS ${qos}: ${what}, granted ${granted(grants)}${came.length ? ', retained message came' : ''}`);
}

// aedes speaks no MQTT 5.0, so this server answers by itself.
const server = net.createServer((socket) => {
  const parser = packet.parser({ protocolVersion: 5 });
  const answer = (value) => socket.write(packet.generate(value, { protocolVersion: 5 }));
  parser.on('packet', ({ cmd, messageId, subscriptions }) => {
    if (cmd === 'connect') answer({ cmd: 'connack', reasonCode: 0, sessionPresent: false });
    if (cmd === 'subscribe') answer({ cmd: 'suback', messageId, granted: subscriptions.map(({ qos }) => qos) });
    if (cmd === 'publish') answer({ cmd: 'puback', messageId, reasonCode: 0 });
  });
  socket.on('data', (bytes) => parser.parse(bytes));
  socket.on('error', () => {});
});
const modern = await mqtt.connectAsync(await listen(server), { protocolVersion: 5 });
const options = { qos: 1, nl: true, properties: { subscriptionIdentifier: 7 } };
for (const [title, wanted] of [['QoS 1', { qos: 1 }], ['again with No Local and an identifier', options]]) {
  const { sent, grants } = await subscribe(modern, 'lamp/state', wanted);
  const [out] = sent;
  const first = out?.subscriptions[0];
  const what = out
    ? `sent QoS ${first.qos}, No Local ${first.nl}, identifier ${out.properties?.subscriptionIdentifier ?? 'none'}`
    : `nothing sent, granted ${granted(grants)}`;
  lines.push(`MQTT 5.0, ${title}: ${what}`);
}
console.log(lines.join('\n'));
process.exit(0);
JS

echo "MQTT.js $(node -p "require('./node_modules/mqtt/package.json').version"), Node $(node --version)"
said=$(node again.mjs)
echo "$said"
[ "$said" = 'first call, QoS 1: SUBSCRIBE sent, granted 1, retained message came
again, QoS 1: nothing sent, granted nothing
again, QoS 0: nothing sent, granted nothing
again, QoS 2: SUBSCRIBE sent, granted 2, retained message came
MQTT 5.0, QoS 1: sent QoS 1, No Local false, identifier none
MQTT 5.0, again with No Local and an identifier: nothing sent, granted nothing' ] || { echo 'this has changed'; exit 1; }
