#!/usr/bin/env bash
# mqtt-dispatcher 2.0.1 does not read two of the options that it documents.
#   - addRule(topic, handler, { qos: 1 }) subscribes with QoS 0. Who keeps a session and waits for alarms at QoS 1 gets none of
#     those that were sent while the client was away. Only `qos` for the whole dispatcher counts.
#   - { handleSubscription: false } still subscribes, in addRule() and for the whole dispatcher. The code reads
#     `handleSubscriptions`, with an s, and only for the whole dispatcher.
# Besides, the handler of `door/+` is not called for the topic `door/`, which the broker sends.
#
# Its documentation describes options.qos of addRule() as "MQTT Quality of Service", and options.handleSubscription with "If false,
# the dispatcher won't subscribe to the provided MQTT client to topics". MQTT 3.1.1 §4.7.1.3: "+/+" matches "/finance".
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, aedes 1.2.0):
#   addRule() with qos: 1: SUBSCRIBE with QoS 0
#   dispatcher with qos: 1: SUBSCRIBE with QoS 1
#   addRule() with handleSubscription: false: SUBSCRIBE with QoS 0
#   dispatcher with handleSubscription: false: SUBSCRIBE with QoS 0
#   dispatcher with handleSubscriptions: false: no SUBSCRIBE
#   rule door/+: the client got door/ door/7, the handler got door/7
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt-dispatcher@2.0.1 mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >rules.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import Dispatcher from 'mqtt-dispatcher';

setTimeout(() => process.exit(1), 60_000);
const broker = await Aedes.createBroker();
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;

async function attempt(title, options, ruleOptions) {
  const client = await mqtt.connectAsync(url);
  let seen = 'no SUBSCRIBE';
  client.on('packetsend', ({ cmd, subscriptions }) => cmd === 'subscribe' && (seen = `SUBSCRIBE with QoS ${subscriptions[0].qos}`));
  await new Dispatcher(client, options).addRule('pump/7/alarm', () => {}, ruleOptions);
  await client.publishAsync('barrier', '', { qos: 1 });
  console.log(`${title}: ${seen}`);
  await client.endAsync();
}
await attempt('addRule() with qos: 1', {}, { qos: 1 });
await attempt('dispatcher with qos: 1', { qos: 1 }, {});
await attempt('addRule() with handleSubscription: false', {}, { handleSubscription: false });
await attempt('dispatcher with handleSubscription: false', { handleSubscription: false }, {});
await attempt('dispatcher with handleSubscriptions: false', { handleSubscriptions: false }, {});

const client = await mqtt.connectAsync(url);
const byClient = [];
const byHandler = [];
const ended = new Promise((resolve) => client.on('message', (topic) => (topic === 'end' ? resolve() : byClient.push(topic))));
await new Dispatcher(client, { qos: 1 }).addRule('door/+', (topic) => byHandler.push(topic));
await client.subscribeAsync('end', { qos: 1 });
for (const topic of ['door/', 'door/7', 'end']) await client.publishAsync(topic, 'open', { qos: 1 });
await ended;
console.log(`rule door/+: the client got ${byClient.join(' ')}, the handler got ${byHandler.join(' ')}`);
process.exit(0);
JS

echo "mqtt-dispatcher $(node -p "require('./node_modules/mqtt-dispatcher/package.json').version")"
said=$(node rules.mjs)
echo "$said"
[ "$said" = 'addRule() with qos: 1: SUBSCRIBE with QoS 0
dispatcher with qos: 1: SUBSCRIBE with QoS 1
addRule() with handleSubscription: false: SUBSCRIBE with QoS 0
dispatcher with handleSubscription: false: SUBSCRIBE with QoS 0
dispatcher with handleSubscriptions: false: no SUBSCRIBE
rule door/+: the client got door/ door/7, the handler got door/7' ] || { echo 'this has changed'; exit 1; }
