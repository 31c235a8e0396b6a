#!/usr/bin/env bash
# MQTT.js 5.16.0 as a publisher and aedes 1.2.0 as a broker repeat an unacknowledged PUBLISH after a reconnect to a stored
# session with the same Packet Identifier and DUP 0. MQTT 3.1.1 §3.3.1.1 [MQTT-3.3.1-1] and MQTT 5.0 demand DUP 1 there.
# Whoever uses DUP to tell possible duplicates apart, or to test that repeats work, never sees one.
#
# Output seen with Node 20 on 2026-11-28:
#   MQTT.js 5.16.0: same identifier true, dup false then false
#   aedes 1.2.0: same identifier true, dup false then false
#
# Needs Node and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund mqtt@5.16.0 aedes@1.2.0 mqtt-packet@9.0.2 >/dev/null

cat >repeat.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import packet from 'mqtt-packet';

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** What the library sends to a broker that drops the first connection without PUBACK. */
async function fromLibrary() {
  const seen = [];
  let connections = 0;
  const server = net.createServer((socket) => {
    const stored = connections++ > 0;
    const parser = packet.parser();
    parser.on('packet', (received) => {
      if (received.cmd === 'connect') socket.write(packet.generate({ cmd: 'connack', returnCode: 0, sessionPresent: stored }));
      if (received.cmd !== 'publish') return;
      seen.push(received);
      if (stored) socket.write(packet.generate({ cmd: 'puback', messageId: received.messageId }));
      else socket.destroy();
    });
    socket.on('data', (bytes) => parser.parse(bytes));
    socket.on('error', () => {});
  });
  const port = await listen(server);
  const client = mqtt.connect(`mqtt://127.0.0.1:${port}`, { clientId: 'meter-7', clean: false, reconnectPeriod: 200 });
  client.on('error', () => {});
  await client.publishAsync('meter/7/kwh', '1042', { qos: 1 });
  await client.endAsync(true);
  server.close();
  return seen;
}

/** A raw 3.1.1 client with a stored session that sends no PUBACK; resolves with the first PUBLISH it gets. */
function read(port, subscribe) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const parser = packet.parser();
    parser.on('packet', (received) => {
      if (received.cmd === 'connack' && subscribe)
        socket.write(packet.generate({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'meter/7/kwh', qos: 1 }] }));
      if (received.cmd === 'suback') subscribe();
      if (received.cmd !== 'publish') return;
      socket.destroy();
      resolve(received);
    });
    socket.on('data', (bytes) => parser.parse(bytes));
    socket.write(packet.generate({ cmd: 'connect', protocolId: 'MQTT', clean: false, keepalive: 60, clientId: 'logger' }));
  });
}

async function fromBroker() {
  const broker = await Aedes.createBroker();
  const port = await listen(net.createServer(broker.handle));
  const writer = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
  const first = await read(port, () => writer.publish('meter/7/kwh', '1042', { qos: 1 }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [first, await read(port)];
}

setTimeout(() => process.exit(2), 30_000);
let holds = true;
for (const [name, run] of [['MQTT.js 5.16.0', fromLibrary], ['aedes 1.2.0', fromBroker]]) {
  const [first, second] = await run();
  const same = first.messageId === second.messageId;
  console.log(`${name}: same identifier ${same}, dup ${first.dup} then ${second.dup}`);
  holds &&= same && !first.dup && !second.dup;
}
process.exit(holds ? 0 : 1);
JS
node repeat.mjs
