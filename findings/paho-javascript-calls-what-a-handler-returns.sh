#!/usr/bin/env bash
# paho-mqtt 1.1.0 (Eclipse Paho for JavaScript) calls what the handler onMessageDelivered returns for a message of QoS 0. If that
# is a number, as in `(message) => list.push(message)`, send() throws a TypeError although the message has been sent. Every
# later send() throws as well, until the connection is lost. A program that sends again after an error sends such messages
# twice. With a handler that returns nothing, as in `(message) => { list.push(message) }`, nothing of this happens.
#
# The documentation says of onMessageDelivered: "called when a message has been delivered. All processing that this Client will
# ever do has been completed." It names no result that the handler may not have.
#
# Output seen on 2026-11-30 (Node 20.20.2, ws 8.18.0, mqtt-packet 9.0.2):
#   the handler returns a number: QoS 0 TypeError, QoS 1 TypeError, QoS 0 TypeError; came QoS 0, QoS 1, QoS 0
#   the handler returns nothing: QoS 0 sent, QoS 1 sent, QoS 0 sent; came QoS 0, QoS 1, QoS 0
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact paho-mqtt@1.1.0 ws@8.18.0 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >delivered.mjs <<'JS'
import { once } from 'node:events';
import packet from 'mqtt-packet';
import Paho from 'paho-mqtt';
import { WebSocket, WebSocketServer } from 'ws';

setTimeout(() => process.exit(1), 60_000);
// A browser has one of its own.
globalThis.WebSocket = WebSocket;

async function attempt(title, handler) {
  const came = [];
  let complete;
  const all = new Promise((resolve) => (complete = resolve));
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
  await once(server, 'listening');
  server.on('connection', (socket) => {
    const parser = packet.parser();
    parser.on('packet', ({ cmd, qos, messageId }) => {
      if (cmd === 'connect') socket.send(packet.generate({ cmd: 'connack', returnCode: 0, sessionPresent: false }));
      if (cmd !== 'publish') return;
      if (qos === 1) socket.send(packet.generate({ cmd: 'puback', messageId }));
      if (came.push(`QoS ${qos}`) === 3) complete();
    });
    socket.on('message', (bytes) => parser.parse(bytes));
  });
  const client = new Paho.Client('127.0.0.1', server.address().port, '/', 'panel-7');
  client.onMessageDelivered = handler;
  await new Promise((onSuccess, onFailure) => client.connect({ onSuccess, onFailure }));
  const results = [0, 1, 0].map((qos) => {
    try {
      client.send('panel/7', 'on', qos, false);
      return `QoS ${qos} sent`;
    } catch ({ name }) {
      return `QoS ${qos} ${name}`;
    }
  });
  await all;
  console.log(`${title}: ${results.join(', ')}; came ${came.join(', ')}`);
  for (const socket of server.clients) socket.terminate();
  server.close();
}

const list = [];
await attempt('the handler returns a number', (message) => list.push(message));
await attempt('the handler returns nothing', (message) => {
  list.push(message);
});
process.exit(0);
JS

echo "paho-mqtt $(node -p "require('./node_modules/paho-mqtt/package.json').version")"
said=$(node delivered.mjs)
echo "$said"
[ "$said" = 'the handler returns a number: QoS 0 TypeError, QoS 1 TypeError, QoS 0 TypeError; came QoS 0, QoS 1, QoS 0
the handler returns nothing: QoS 0 sent, QoS 1 sent, QoS 0 sent; came QoS 0, QoS 1, QoS 0' ] || { echo 'this has changed'; exit 1; }
