#!/usr/bin/env bash
# mqtt-regex 1.1.0 gives a `topic` to subscribe with that has a backslash before each dot, bracket, dollar sign and the like, as in
# a regular expression. Of `meter/v1.0/+id` it makes `meter/v1\.0/+`. The broker grants that subscription, and no message ever
# comes. The regular expression of the same pattern matches the messages. clean() of mqtt-pattern
# 2.1.1, which the README of mqtt-regex recommends, writes no backslash.
# Besides, the expression matches a topic with one more level, which is empty: `door/` for the pattern `door`. It does not match
# an empty level where the pattern has `+`. Both differ from what brokers do.
#
# The README says of `topic`: "Regular MQTT topic with the pattern stuff stripped out". MQTT 3.1.1 and 5.0 §4.7 know no backslash,
# §4.7.1.3 has `+/+` match `/finance`, and §4.7.3 has a trailing / make another topic.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, aedes 1.2.0):
#   meter/v1.0/+id: subscribes to meter/v1\.0/+, granted QoS 0, messages 0; mqtt-pattern subscribes to meter/v1.0/+, messages 1
#   tank[1]/+id: subscribes to tank\[1\]/+, granted QoS 0, messages 0; mqtt-pattern subscribes to tank[1]/+, messages 1
#   meter/+id: subscribes to meter/+, granted QoS 0, messages 1; mqtt-pattern subscribes to meter/+, messages 1
#   pattern door, topic door/: matched by mqtt-regex true, sent by the broker false
#   pattern door/+, topic door/: matched by mqtt-regex false, sent by the broker true
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt-regex@1.1.0 mqtt-pattern@2.1.1 mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >topic.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import { clean } from 'mqtt-pattern';
import parse from 'mqtt-regex';

setTimeout(() => process.exit(1), 60_000);
const broker = await Aedes.createBroker();
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;

/** Subscribes, publishes to `topic`, and counts what comes. */
async function subscribe(filter, topic) {
  const client = await mqtt.connectAsync(url);
  let messages = 0;
  const ended = new Promise((resolve) => client.on('message', (from) => (from === 'end' ? resolve() : messages++)));
  await client.subscribeAsync('end');
  const [{ qos }] = await client.subscribeAsync(filter);
  // The broker takes packets in their order, so this one comes behind the other.
  await client.publishAsync(topic, '7', { qos: 1 });
  await client.publishAsync('end', '', { qos: 1 });
  await ended;
  await client.endAsync();
  return { qos, messages };
}

for (const [pattern, topic] of [['meter/v1.0/+id', 'meter/v1.0/7'], ['tank[1]/+id', 'tank[1]/level'], ['meter/+id', 'meter/7']]) {
  const filter = parse(pattern).topic;
  const { qos, messages } = await subscribe(filter, topic);
  const other = await subscribe(clean(pattern), topic);
  const beside = `mqtt-pattern subscribes to ${clean(pattern)}, messages ${other.messages}`;
  console.log(`${pattern}: subscribes to ${filter}, granted QoS ${qos}, messages ${messages}; ${beside}`);
}
for (const pattern of ['door', 'door/+']) {
  const sent = (await subscribe(pattern, 'door/')).messages === 1;
  console.log(`pattern ${pattern}, topic door/: matched by mqtt-regex ${parse(pattern).regex.test('door/')}, sent by the broker ${sent}`);
}
process.exit(0);
JS

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "mqtt-regex $(version mqtt-regex), mqtt-pattern $(version mqtt-pattern)"
said=$(node topic.mjs)
echo "$said"
[ "$said" = 'meter/v1.0/+id: subscribes to meter/v1\.0/+, granted QoS 0, messages 0; mqtt-pattern subscribes to meter/v1.0/+, messages 1
tank[1]/+id: subscribes to tank\[1\]/+, granted QoS 0, messages 0; mqtt-pattern subscribes to tank[1]/+, messages 1
meter/+id: subscribes to meter/+, granted QoS 0, messages 1; mqtt-pattern subscribes to meter/+, messages 1
pattern door, topic door/: matched by mqtt-regex true, sent by the broker false
pattern door/+, topic door/: matched by mqtt-regex false, sent by the broker true' ] || { echo 'this has changed'; exit 1; }
