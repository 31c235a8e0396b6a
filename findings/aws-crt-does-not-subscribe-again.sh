#!/usr/bin/env bash
# The MQTT 3.1.1 client of aws-crt 1.33.2 for Node, which aws-iot-device-sdk-v2 gives to programs, connects again by itself after
# an outage, and does not subscribe again. When the session is new, as with `clean_session: true`, the handlers stay in place and
# no message comes any more. No error is reported. A program has to call subscribe() in the event 'connection_success', or in
# 'resume', when the session was not there. aws-iot-device-sdk 2, the package before, subscribes again.
# Besides,
#   - subscribe() resolves when the broker refuses the filter: `qos` is 128, and `error_code` is 0;
#   - the handler of `plant/#` is not called for the topic `plant`, although the broker has sent it. The event 'message' has it.
#     AWS IoT Core does not send it, other brokers do.
#
# The documentation in the package says of subscribe(): "Once subscribed, `callback` is invoked each time a message matching the
# `topic` is received", of `qos`: "Maximum QoS granted by the server", and of `error_code`: "If an error occurred, the error
# code". MQTT 3.1.1 §3.9.3 names 0x80 "Failure", and §4.7.1.2 says that "sport/#" also matches "sport". Issue 475 of
# aws-iot-device-sdk-js-v2 asks for the subscriptions.
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 9.0.2, x86-64 Linux):
#   connection 1: Session Present 0, SUBSCRIBE plant/#, vault/#
#   subscribe('vault/#'): resolved, qos 128, error_code 0
#   messages plant/7, plant: 'message' got plant/7, plant; the handler of plant/# got plant/7
#   connection 2: Session Present 0, SUBSCRIBE none
#
# Needs Node 20 or later and npm, on a system for which aws-crt has a program; talks to 127.0.0.1 only. Ends with 0 while this
# holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact aws-crt@1.33.2 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >again.mjs <<'JS'
import { once } from 'node:events';
import net from 'node:net';
import { io, mqtt } from 'aws-crt';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 90_000);
// A server that refuses vault/# and keeps no session.
const connections = [];
const server = net.createServer((socket) => {
  const filters = [];
  const send = (value) => socket.write(packet.generate(value));
  connections.push({ socket, filters, send });
  const parser = packet.parser();
  parser.on('packet', ({ cmd, messageId, subscriptions }) => {
    if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    if (cmd === 'publish') send({ cmd: 'puback', messageId });
    if (cmd === 'pingreq') send({ cmd: 'pingresp' });
    if (cmd !== 'subscribe') return;
    filters.push(...subscriptions.map(({ topic }) => topic));
    send({ cmd: 'suback', messageId, granted: subscriptions.map(({ topic, qos }) => (topic === 'vault/#' ? 128 : qos)) });
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const say = (n) => console.log(`connection ${n}: Session Present 0, SUBSCRIBE ${connections[n - 1].filters.join(', ') || 'none'}`);

const client = new mqtt.MqttClient(new io.ClientBootstrap()).new_connection({
  client_id: 'line-7',
  host_name: '127.0.0.1',
  port: server.address().port,
  socket_options: new io.SocketOptions(),
  keep_alive: 30,
  clean_session: true,
  reconnect_min_sec: 1,
  reconnect_max_sec: 1,
});
await client.connect();
const handled = [];
await client.subscribe('plant/#', mqtt.QoS.AtMostOnce, (topic) => handled.push(topic));
const { qos, error_code: code } = await client.subscribe('vault/#', mqtt.QoS.AtLeastOnce);
say(1);
console.log(`subscribe('vault/#'): resolved, qos ${qos}, error_code ${code}`);

const all = [];
const last = new Promise((resolve) => client.on('message', (topic) => (topic === 'plant/end' ? resolve() : all.push(topic))));
for (const topic of ['plant/7', 'plant', 'plant/end']) connections[0].send({ cmd: 'publish', topic, payload: 'x', qos: 0 });
await last;
// The handler gets a message after the event has got it.
while (!handled.includes('plant/end')) await new Promise((resolve) => setTimeout(resolve, 50));
console.log(`messages plant/7, plant: 'message' got ${all.join(', ')}; the handler of plant/# got ${handled.slice(0, -1).join(', ')}`);

const resumed = once(client, 'resume');
connections[0].socket.destroy();
await resumed;
// Whatever the client sends by itself, it sends before this. Some more seconds are left for it.
await client.publish('end', 'x', mqtt.QoS.AtLeastOnce);
await new Promise((resolve) => setTimeout(resolve, 3000));
say(2);
process.exit(0);
JS

echo "aws-crt $(node -p "JSON.parse(fs.readFileSync('node_modules/aws-crt/package.json', 'utf8')).version")"
said=$(node again.mjs)
echo "$said"
[ "$said" = "connection 1: Session Present 0, SUBSCRIBE plant/#, vault/#
subscribe('vault/#'): resolved, qos 128, error_code 0
messages plant/7, plant: 'message' got plant/7, plant; the handler of plant/# got plant/7
connection 2: Session Present 0, SUBSCRIBE none" ] || { echo 'this has changed'; exit 1; }
