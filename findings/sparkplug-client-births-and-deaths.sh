#!/usr/bin/env bash
# sparkplug-client 3.2.4 of Eclipse Tahu numbers all its sessions alike. NBIRTH and the Will (NDEATH) of every connection
# carry bdSeq 0, also after a reconnect, so a host application cannot tell an NDEATH of an old connection, which comes late,
# from one of the new connection. Sparkplug 3.0.0 has the number for that: "The bdSeq number MUST start at zero and
# increment by one on every new MQTT CONNECT packet" [tck-id-topics-nbirth-bdseq-increment]. Besides,
#   - publishNodeBirth() adds a metric bdSeq to the array that the caller gave. A program that keeps its list of metrics
#     sends it twice in the second birth, three times in the third, and so on;
#   - the Will has QoS 0, which loses the death when a message is lost. Sparkplug 3.0.0 asks for QoS 1
#     [tck-id-payloads-ndeath-will-message-qos];
#   - Keep Alive is 5 seconds unless set, where the README of the package says "(defaults to 30)".
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 9.0.2):
#   connection 1: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0
#   connection 2: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0 0
#   connection 3: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0 0 0
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact sparkplug-client@3.2.4 sparkplug-payload@1.0.3 mqtt-packet@9.0.2 \
  >/dev/null 2>&1

cat >births.mjs <<'JS'
import net from 'node:net';
import packet from 'mqtt-packet';
import sparkplugClient from 'sparkplug-client';
import sparkplug from 'sparkplug-payload';

setTimeout(() => process.exit(1), 60_000);
const { decodePayload } = sparkplug.get('spBv1.0');
const bdSeq = (payload) => decodePayload(payload).metrics.filter(({ name }) => name === 'bdSeq').map(({ value }) => String(value));

// A server that closes the connection after each birth.
let connections = 0;
const server = net.createServer((socket) => {
  const number = ++connections;
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  let line;
  parser.on('packet', ({ cmd, keepalive, will, messageId, subscriptions, topic, payload }) => {
    if (cmd === 'connect') {
      line = `connection ${number}: Keep Alive ${keepalive}, Will QoS ${will.qos}, bdSeq of the Will ${bdSeq(will.payload).join(' ')}`;
      send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    }
    if (cmd === 'subscribe') send({ cmd: 'suback', messageId, granted: subscriptions.map(({ qos }) => qos) });
    if (cmd !== 'publish' || !topic.includes('/NBIRTH/')) return;
    console.log(`${line}, bdSeq of NBIRTH ${bdSeq(payload).join(' ')}`);
    if (number === 3) process.exit(0);
    socket.destroy();
  });
  socket.on('data', (bytes) => parser.parse(bytes));
  socket.on('error', () => {});
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const client = sparkplugClient.newClient({
  serverUrl: `mqtt://127.0.0.1:${server.address().port}`,
  username: 'user',
  password: 'password',
  groupId: 'plant1',
  edgeNode: 'line2',
  clientId: 'line2',
});
const metrics = [{ name: 'Node Control/Rebirth', type: 'Boolean', value: false }];
client.on('birth', () => client.publishNodeBirth({ timestamp: Date.now(), metrics }));
client.on('error', () => {});
JS

echo "sparkplug-client $(node -p "require('./node_modules/sparkplug-client/package.json').version")"
said=$(node births.mjs)
echo "$said"
[ "$said" = 'connection 1: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0
connection 2: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0 0
connection 3: Keep Alive 5, Will QoS 0, bdSeq of the Will 0, bdSeq of NBIRTH 0 0 0' ] || { echo 'this has changed'; exit 1; }
