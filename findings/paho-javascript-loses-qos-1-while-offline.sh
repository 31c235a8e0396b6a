#!/usr/bin/env bash
# paho-mqtt 1.1.0 (Eclipse Paho for JavaScript) with `disconnectedPublishing` loses what is sent at QoS 1 or 2 while the link is
# down, and keeps what is sent at QoS 0. At the reconnect it throws away the state of its session, and messages of QoS 1 and 2
# are a part of that. send() throws nothing, and onMessageDelivered is never called for them. `cleanSession: true` is what
# connect() takes when nothing is said. With `cleanSession: false` all of them are sent.
#
# Its documentation says of disconnectedPublishing: "if set, will enable disconnected publishing in in the event that the
# connection to the server is lost". It says of cleanSession that "the client and server persistent state is deleted on
# successful connect", and does not say that messages of the outage are a part of it. MQTT 3.1.1 §4.3 has QoS 1 for what must
# arrive, and QoS 0 for what may be lost.
#
# Output seen on 2026-11-30 (Node 20.20.2, ws 8.18.0, mqtt-packet 9.0.2):
#   cleanSession true: sent after the reconnect: QoS 0
#   cleanSession not set: sent after the reconnect: QoS 0
#   cleanSession false: sent after the reconnect: QoS 1, QoS 0, QoS 2
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact paho-mqtt@1.1.0 ws@8.18.0 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >offline.mjs <<'JS'
import { once } from 'node:events';
import packet from 'mqtt-packet';
import Paho from 'paho-mqtt';
import { WebSocket, WebSocketServer } from 'ws';

setTimeout(() => process.exit(1), 60_000);
// A browser has one of its own.
globalThis.WebSocket = WebSocket;

async function attempt(title, options) {
  const sockets = [];
  const came = [];
  let ended;
  const end = new Promise((resolve) => (ended = resolve));
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
  await once(server, 'listening');
  server.on('connection', (socket) => {
    sockets.push(socket);
    const send = (value) => socket.send(packet.generate(value));
    const parser = packet.parser();
    parser.on('packet', ({ cmd, payload, qos, messageId }) => {
      if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
      if (cmd === 'pubrel') send({ cmd: 'pubcomp', messageId });
      if (cmd !== 'publish') return;
      if (qos > 0) send({ cmd: qos === 1 ? 'puback' : 'pubrec', messageId });
      if (String(payload) === 'end') ended();
      else came.push(String(payload));
    });
    socket.on('message', (bytes) => parser.parse(bytes));
  });

  const client = new Paho.Client('127.0.0.1', server.address().port, '/', 'panel-7');
  client.disconnectedPublishing = true;
  await new Promise((onSuccess, onFailure) => client.connect({ reconnect: true, onSuccess, onFailure, ...options }));
  const lost = new Promise((resolve) => (client.onConnectionLost = resolve));
  const again = new Promise((resolve) => (client.onConnected = (reconnected) => reconnected && resolve()));
  sockets[0].terminate();
  await lost;
  for (const qos of [1, 0, 2]) client.send('panel/7', `QoS ${qos}`, qos, false);
  await again;
  // What waited is sent before this.
  client.send('panel/7', 'end', 1, false);
  await end;
  console.log(`${title}: sent after the reconnect: ${came.join(', ')}`);
  client.disconnect();
  server.close();
}

await attempt('cleanSession true', { cleanSession: true });
await attempt('cleanSession not set', {});
await attempt('cleanSession false', { cleanSession: false });
process.exit(0);
JS

echo "paho-mqtt $(node -p "require('./node_modules/paho-mqtt/package.json').version")"
said=$(node offline.mjs)
echo "$said"
[ "$said" = 'cleanSession true: sent after the reconnect: QoS 0
cleanSession not set: sent after the reconnect: QoS 0
cleanSession false: sent after the reconnect: QoS 1, QoS 0, QoS 2' ] || { echo 'this has changed'; exit 1; }
