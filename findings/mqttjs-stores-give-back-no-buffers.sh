#!/usr/bin/env bash
# MQTT.js 5.16.0 with the store of mqtt-jsonl-store 0.3.1 or mqtt-nedb-store 0.1.1, both named in its README, cannot send a
# stored message again when its payload was a Buffer. A store like these is there for the start after a crash. It writes the
# packet as JSON, so the payload comes back as a plain object. The reconnect ends with a TypeError that no callback and no
# 'error' event gets: the process dies. The message stays in the store, so the next start dies as well, and the messages
# behind it are not sent either. Payloads that were strings are sent again. A message of QoS 2 that has come but is not
# complete reaches 'message' with such an object in place of a Buffer. mqtt-level-store 3.1.0 does neither.
#
# The README of MQTT.js says of publish(): "`message` is the message to publish, `Buffer` or `String`", and names the stores
# as "Other implementations of mqtt.Store" without a limit. MQTT 3.1.1 §4.4 has a client send again what is unacknowledged.
#
# Output seen on 2026-11-30 (Node 20.20.2):
#   mqtt-jsonl-store 0.3.1: stored text, Buffer, text; sent again text, then TypeError; QoS 2 came as Object
#   mqtt-nedb-store 0.1.1: stored text, Buffer, text; sent again text, then TypeError; QoS 2 came as Object
#   mqtt-level-store 3.1.0: stored text, Buffer, text; sent again text, Buffer, text; QoS 2 came as Buffer
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 mqtt-packet@9.0.2 mqtt-jsonl-store@0.3.1 \
  mqtt-nedb-store@0.1.1 mqtt-level-store@3.1.0 >/dev/null 2>&1

cat >again.mjs <<'JS'
import { once } from 'node:events';
import mqtt from 'mqtt';

const [, , name, step, port] = process.argv;
const path = `./${name}-data`;

async function openStores() {
  const { default: byDefault, Manager } = await import(name);
  if (!Manager) return byDefault(path);
  const manager = new Manager(path);
  await manager.open();
  return manager;
}

const closeStores = (stores) => (stores.close.length ? new Promise((resolve) => stores.close(resolve)) : stores.close());

const stores = await openStores();
const client = mqtt.connect(`mqtt://127.0.0.1:${port}`, {
  clientId: 'meter-7',
  clean: false,
  reconnectPeriod: 0,
  outgoingStore: stores.outgoing,
  incomingStore: stores.incoming,
});

if (step === 'store') {
  await once(client, 'connect');
  const stored = ['one', Buffer.from('two'), 'three'].map(
    (payload) => new Promise((cbStorePut) => client.publish('meter/7', payload, { qos: 1, cbStorePut })),
  );
  // PUBREC goes out once the message is stored.
  stored.push(new Promise((resolve) => client.on('packetsend', ({ cmd }) => cmd === 'pubrec' && resolve())));
  await Promise.all(stored);
  client.stream.destroy();
  await closeStores(stores);
  process.exit(0);
}

process.on('uncaughtException', (error) => process.send({ raised: error.name }));
client.on('error', (error) => process.send({ emitted: error.name }));
client.on('message', (topic, payload) => process.send({ came: payload.constructor.name }));
JS

cat >stores.mjs <<'JS'
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 120_000);

/** A server that acknowledges nothing at the first connection, and all at the second. */
async function serve(onPublish) {
  let connections = 0;
  const server = net.createServer((socket) => {
    const stored = connections++ > 0;
    const parser = packet.parser();
    const send = (value) => socket.write(packet.generate(value));
    parser.on('packet', ({ cmd, payload, messageId }) => {
      if (cmd === 'connect') {
        send({ cmd: 'connack', returnCode: 0, sessionPresent: stored });
        // At the second connection the server goes on with the message of QoS 2.
        send(stored ? { cmd: 'pubrel', messageId: 9 } : { cmd: 'publish', topic: 'job', payload: 'run', qos: 2, messageId: 9 });
      }
      if (cmd !== 'publish' || !stored) return;
      onPublish(String(payload));
      send({ cmd: 'puback', messageId });
    });
    socket.on('data', (bytes) => parser.parse(bytes));
    socket.on('error', () => {});
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const kinds = { one: 'text', two: 'Buffer', three: 'text' };
for (const name of ['mqtt-jsonl-store', 'mqtt-nedb-store', 'mqtt-level-store']) {
  mkdirSync(`${name}-data`);
  const again = [];
  let came;
  let done;
  const finished = new Promise((resolve) => (done = resolve));
  // Either all three are sent, or an error ends it. Both come after PUBREL.
  const check = (ended) => (ended || again.length === 3) && came && done();
  let raised;
  const server = await serve((payload) => {
    again.push(kinds[payload]);
    check(raised);
  });
  const run = (step) => fork('again.mjs', [name, step, String(server.address().port)]);
  await once(run('store'), 'exit');
  const reader = run('resume');
  reader.on('message', (message) => {
    if (message.raised) raised = `then ${message.raised}`;
    if (message.emitted) raised = `then 'error' ${message.emitted}`;
    came ??= message.came;
    check(raised);
  });
  await finished;
  reader.kill();
  server.close();
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const sent = [...again, ...(raised ? [raised] : [])].join(', ');
  console.log(`${name} ${version}: stored text, Buffer, text; sent again ${sent}; QoS 2 came as ${came}`);
}
process.exit(0);
JS

said=$(node stores.mjs)
echo "$said"
[ "$said" = 'mqtt-jsonl-store 0.3.1: stored text, Buffer, text; sent again text, then TypeError; QoS 2 came as Object
mqtt-nedb-store 0.1.1: stored text, Buffer, text; sent again text, then TypeError; QoS 2 came as Object
mqtt-level-store 3.1.0: stored text, Buffer, text; sent again text, Buffer, text; QoS 2 came as Buffer' ] || {
  echo 'this has changed'
  exit 1
}
