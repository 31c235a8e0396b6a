#!/usr/bin/env bash
# MQTT.js 5.16.0 makes up a client ID and writes it into the options object that it was given, when the address stands in there,
# too: mqtt.connect({ host, port }). A second client from the same object, without `clientId`, then has the same ID. The broker
# closes the first when the second connects, both reconnect, and they throw each other out about once a second for ever. No
# 'error' comes. Both clients also share one `client.options`. With the address as a text of its own, mqtt.connect(url, options),
# or with a copy, mqtt.connect({ ...options }), each client gets an ID of its own.
#
# The README says of clientId that its default is 'mqttjs_' and a random number, and "you can pass a single object with both the
# URL and the connect options". It does not say that the object is changed. Issue 1471 of MQTT.js, from 2022 and closed as stale, tells
# of it. MQTT 3.1.1 §3.1.4 [MQTT-3.1.4-2] has the broker close the older connection.
#
# Output seen on 2026-11-30 (Node 20.20.2, aedes 1.2.0):
#   one object with host and port: the same client ID, the broker saw 10 connects
#   a copy for each client: two client IDs, the broker saw 2 connects
#   address as a text, one object for the rest: two client IDs, the broker saw 2 connects
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >shared.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000);
const broker = await Aedes.createBroker();
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();

/** Connects two clients; waits until the broker has seen `connects`, and in any case a few times as long as a reconnect takes. */
async function attempt(title, connects, connect) {
  let seen = 0;
  const ids = new Set();
  let enough;
  const reached = new Promise((resolve) => (enough = resolve));
  const count = ({ id }) => {
    ids.add(id);
    if (++seen === connects) enough();
  };
  broker.on('client', count);
  const clients = [connect(), connect()];
  for (const client of clients) client.on('error', ({ message }) => console.log(`error: ${message}`));
  await reached;
  if (connects === 2) await new Promise((resolve) => setTimeout(resolve, 5000));
  broker.off('client', count);
  console.log(`${title}: ${ids.size === 1 ? 'the same client ID' : 'two client IDs'}, the broker saw ${seen} connects`);
  await Promise.all(clients.map((client) => client.endAsync(true)));
}

const address = { host: '127.0.0.1', port };
const options = { keepalive: 30 };
const all = { ...address, ...options };
await attempt('one object with host and port', 10, () => mqtt.connect(all));
const unchanged = { ...address, ...options };
await attempt('a copy for each client', 2, () => mqtt.connect({ ...unchanged }));
await attempt('address as a text, one object for the rest', 2, () => mqtt.connect(`mqtt://127.0.0.1:${port}`, options));
process.exit(0);
JS

echo "MQTT.js $(node -p "require('./node_modules/mqtt/package.json').version")"
said=$(node shared.mjs)
echo "$said"
[ "$said" = 'one object with host and port: the same client ID, the broker saw 10 connects
a copy for each client: two client IDs, the broker saw 2 connects
address as a text, one object for the rest: two client IDs, the broker saw 2 connects' ] || { echo 'this has changed'; exit 1; }
