#!/usr/bin/env bash
# MQTT.js 5.16.0 does not keep to the Receive Maximum of the server.
#
# MQTT 5.0 [MQTT-3.3.4-7]: a client must not have more than Receive Maximum QoS 1 and QoS 2 messages without
# acknowledgement. Here a server announces 2 in CONNACK and acknowledges nothing; the client sends all five.
# A broker that enforces its figure may answer DISCONNECT 0x93, so await each publishAsync() where that matters.
#
# Output seen on 2026-11-28 (Node 20.20.2):
#   announced by the server: 2
#   sent without an acknowledgement: 5
#
# Needs node 20 or later and the npm registry. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund mqtt@5.16.0 mqtt-packet@9.0.2 >>npm.log

cat >try.mjs <<'JS'
import { createServer } from 'node:net';
import mqtt from 'mqtt';
import mqttPacket from 'mqtt-packet';

const announced = 2;
const received = [];
const server = createServer((socket) => {
  const parser = mqttPacket.parser({ protocolVersion: 5 });
  parser.on('packet', (packet) => {
    if (packet.cmd === 'connect') {
      const connack = { cmd: 'connack', reasonCode: 0, sessionPresent: false, properties: { receiveMaximum: announced } };
      socket.write(mqttPacket.generate(connack, { protocolVersion: 5 }));
    }
    if (packet.cmd === 'publish') received.push(packet.topic);
  });
  socket.on('data', (data) => parser.parse(data));
  socket.on('error', () => {});
});
server.listen(0, '127.0.0.1', () => {
  const client = mqtt.connect(`mqtt://127.0.0.1:${server.address().port}`, { protocolVersion: 5 });
  client.on('connect', (connack) => {
    console.log(`announced by the server: ${connack.properties.receiveMaximum}`);
    for (let n = 1; n <= 5; n += 1) client.publish(`job/${n}`, 'run', { qos: 1 });
    setTimeout(() => {
      console.log(`sent without an acknowledgement: ${received.length}`);
      process.exit(received.length === 5 ? 0 : 1);
    }, 2000);
  });
});
JS

echo "MQTT.js $(node -p "require('./node_modules/mqtt/package.json').version"), node $(node --version)"
node try.mjs
