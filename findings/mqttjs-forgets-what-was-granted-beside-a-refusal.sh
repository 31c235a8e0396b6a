#!/usr/bin/env bash
# MQTT.js 5.16.0 forgets the filters that the broker has granted when it refused another one in the same subscribe(). The call
# fails, the broker has the granted subscriptions, and messages for them come. After an outage MQTT.js does not subscribe to them
# again, so no message comes any more, and nothing is reported. With a subscribe() of its own for each filter, the granted one is
# subscribed to again. `subscribeBatchSize: 1` sends a SUBSCRIBE for each filter, and that helps as well.
#
# The README says of `resubscribe`: "if connection is broken and reconnects, subscribed topics are automatically subscribed again
# (default true)", and names no exception. MQTT 3.1.1 §3.9.3 and 5.0 §3.9.3 have a return code of its own for each filter of a
# SUBSCRIBE, and §3.8.4 treats them as if each had come alone.
#
# Output seen on 2026-11-30 (Node 20.20.2, aedes 1.2.0):
#   both filters in one call: rejected, granted 128 and 0; message before the outage: came, after it: did not come
#   one call for each filter: rejected, granted 128 and 0; message before the outage: came, after it: came
#   both filters in one call, subscribeBatchSize 1: rejected, granted 128 and 0; message before the outage: came, after it: came
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >refused.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const broker = await Aedes.createBroker({
  authorizeSubscribe: (client, subscription, done) => done(null, subscription.topic.startsWith('vault/') ? null : subscription),
});
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;
const publisher = await mqtt.connectAsync(url);

async function attempt(title, calls, options) {
  const client = await mqtt.connectAsync(url, { reconnectPeriod: 200, ...options });
  const granted = [];
  const got = [];
  client.on('packetreceive', (packet) => packet.cmd === 'suback' && granted.push(...packet.granted));
  client.on('message', (topic) => got.push(topic));
  await client.subscribeAsync('end', { qos: 1 });
  granted.length = 0;
  let result = 'resolved';
  for (const filters of calls) await client.subscribeAsync(filters).catch(() => (result = 'rejected'));

  /** Says whether a message for the granted filter comes. The broker keeps the order, so it comes before the one to `end`. */
  const look = async () => {
    got.length = 0;
    await publisher.publishAsync('lamp/state', 'on');
    await publisher.publishAsync('end', '');
    while (!got.includes('end')) await new Promise((resolve) => setTimeout(resolve, 20));
    return got.includes('lamp/state') ? 'came' : 'did not come';
  };
  const before = await look();
  const line = `${title}: ${result}, granted ${granted.join(' and ')}; message before the outage: ${before}`;
  const again = new Promise((resolve) => client.once('connect', resolve));
  client.stream.destroy();
  await again;
  // MQTT.js sends each SUBSCRIBE before this one, and the broker takes them in their order.
  await client.unsubscribeAsync('end');
  await client.subscribeAsync('end', { qos: 1 });
  console.log(`${line}, after it: ${await look()}`);
  await client.endAsync();
}

await attempt('both filters in one call', [['vault/#', 'lamp/+']]);
await attempt('one call for each filter', ['vault/#', 'lamp/+']);
await attempt('both filters in one call, subscribeBatchSize 1', [['vault/#', 'lamp/+']], { subscribeBatchSize: 1 });
process.exit(0);
JS

echo "MQTT.js $(node -p "require('./node_modules/mqtt/package.json').version")"
said=$(node refused.mjs)
echo "$said"
[ "$said" = 'both filters in one call: rejected, granted 128 and 0; message before the outage: came, after it: did not come
one call for each filter: rejected, granted 128 and 0; message before the outage: came, after it: came
both filters in one call, subscribeBatchSize 1: rejected, granted 128 and 0; message before the outage: came, after it: came' ] ||
  { echo 'this has changed'; exit 1; }
