#!/usr/bin/env bash
# subscribe() of async-mqtt 2.6.3 resolves when the broker refuses the filter. The promise brings { topic, qos: 128 } as if that
# were a QoS, and `await client.subscribe('vault/#')` goes on although no message will ever come. subscribeAsync() of MQTT.js
# 5.16.0 is rejected in the same place. async-mqtt uses MQTT.js 4.3.8, so a program that is moved from one to the other changes
# what it does.
#
# The README of async-mqtt says: "The API is the same as MQTT.js, except the following functions now return promises instead of
# taking callbacks", and "Make sure you handle rejections from returned promises". MQTT 3.1.1 §3.9.3 names 0x80 "Failure".
#
# Output seen on 2026-11-30 (Node 20.20.2, async-mqtt 2.6.3 with MQTT.js 4.3.8, aedes 1.2.0):
#   async-mqtt, subscribe('vault/#'): resolved, qos 128
#   async-mqtt, subscribe(['vault/#', 'lamp/#']): resolved, qos 128 1
#   MQTT.js 5.16.0, subscribeAsync('vault/#'): rejected, Subscribe error: Unspecified error
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact async-mqtt@2.6.3 mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >refused.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import asyncMqtt from 'async-mqtt';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const broker = await Aedes.createBroker({
  authorizeSubscribe: (_client, subscription, done) => done(null, subscription.topic.startsWith('vault/') ? null : subscription),
});
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;
const outcome = (promise) =>
  promise.then(
    (grants) => `resolved, qos ${grants.map(({ qos }) => qos).join(' ')}`,
    ({ message }) => `rejected, ${message}`,
  );

const old = await asyncMqtt.connectAsync(url);
console.log(`async-mqtt, subscribe('vault/#'): ${await outcome(old.subscribe('vault/#', { qos: 1 }))}`);
console.log(`async-mqtt, subscribe(['vault/#', 'lamp/#']): ${await outcome(old.subscribe(['vault/#', 'lamp/#'], { qos: 1 }))}`);
const client = await mqtt.connectAsync(url);
console.log(`MQTT.js 5.16.0, subscribeAsync('vault/#'): ${await outcome(client.subscribeAsync('vault/#', { qos: 1 }))}`);
process.exit(0);
JS

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "async-mqtt $(version async-mqtt), with MQTT.js $(version async-mqtt/node_modules/mqtt)"
said=$(node refused.mjs)
echo "$said"
[ "$said" = "async-mqtt, subscribe('vault/#'): resolved, qos 128
async-mqtt, subscribe(['vault/#', 'lamp/#']): resolved, qos 128 1
MQTT.js 5.16.0, subscribeAsync('vault/#'): rejected, Subscribe error: Unspecified error" ] || { echo 'this has changed'; exit 1; }
