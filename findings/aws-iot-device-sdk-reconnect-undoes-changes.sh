#!/usr/bin/env bash
# aws-iot-device-sdk 2.2.16 subscribes again after a reconnect, but not as the program asked for last.
#   - It keeps the QoS of the first subscribe() for a filter. Who raised the QoS from 0 to 1 has QoS 0 after an outage, and the
#     broker no longer stores or repeats messages for it.
#   - An unsubscribe() in the handler of 'connect', or as long as it sends its list, is sent at once. Then the list follows, which
#     was made before, and subscribes to that filter again. The callback of unsubscribe() has been called, and messages go on.
# Nothing is reported. MQTT.js 4.2.8, which this package is made of, does neither.
#
# The README says that the package offers "automatic re-subscription upon connection". MQTT 3.1.1 §3.8.4 [MQTT-3.8.4-3]: a
# SUBSCRIBE for the same filter replaces the subscription, so the QoS that was asked for last holds.
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 9.0.2):
#   aws-iot-device-sdk 2.2.16, first connection: subscribe job QoS 0, subscribe job QoS 1, subscribe log QoS 0
#   aws-iot-device-sdk 2.2.16, after the outage: unsubscribe log, subscribe job QoS 0, subscribe log QoS 0
#   MQTT.js 4.2.8, first connection: subscribe job QoS 0, subscribe job QoS 1, subscribe log QoS 0
#   MQTT.js 4.2.8, after the outage: subscribe job QoS 1, subscribe log QoS 0, unsubscribe log
#
# Needs Node 20 or later, npm and openssl; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact aws-iot-device-sdk@2.2.16 mqtt@4.2.8 mqtt-packet@9.0.2 >/dev/null 2>&1
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost 2>/dev/null

cat >again.js <<'JS'
const fs = require('node:fs');
const tls = require('node:tls');
const awsIot = require('aws-iot-device-sdk');
const mqtt = require('mqtt');
const packet = require('mqtt-packet');

setTimeout(() => process.exit(1), 90_000);
const certificate = { key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') };
let asked;
let current;
const server = tls.createServer(certificate, (socket) => {
  current = socket;
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  parser.on('packet', ({ cmd, messageId, subscriptions, unsubscriptions }) => {
    if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    if (cmd === 'subscribe') {
      asked.push(...subscriptions.map(({ topic, qos }) => `subscribe ${topic} QoS ${qos}`));
      send({ cmd: 'suback', messageId, granted: subscriptions.map(({ qos }) => qos) });
    }
    if (cmd === 'unsubscribe') {
      asked.push(`unsubscribe ${unsubscriptions.join(' ')}`);
      send({ cmd: 'unsuback', messageId });
    }
    if (cmd === 'publish') send({ cmd: 'puback', messageId });
    if (cmd === 'pingreq') send({ cmd: 'pingresp' });
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
const connected = (client) => new Promise((resolve) => client.once('connect', resolve));

async function attempt(title, client) {
  asked = [];
  await connected(client);
  const subscribe = (topic, qos) => new Promise((resolve) => client.subscribe(topic, { qos }, resolve));
  // A message of QoS 1 is sent after all that the package holds back.
  const settled = () => new Promise((resolve) => client.publish('end', '', { qos: 1 }, resolve));
  await subscribe('job', 0);
  await subscribe('job', 1);
  await subscribe('log', 0);
  await settled();
  console.log(`${title}, first connection: ${asked.join(', ')}`);

  asked = [];
  const unsubscribed = new Promise((resolve) => client.once('connect', () => client.unsubscribe('log', resolve)));
  current.destroy();
  await unsubscribed;
  await settled();
  console.log(`${title}, after the outage: ${asked.join(', ')}`);
  client.end(true);
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const common = { host: 'localhost', port, clientId: 'robot-7' };
  const aws = awsIot.device({ ...common, keyPath: 'key.pem', certPath: 'cert.pem', caPath: 'cert.pem' });
  aws.on('error', () => {});
  await attempt(`aws-iot-device-sdk ${require('aws-iot-device-sdk/package.json').version}`, aws);
  await attempt(`MQTT.js ${require('mqtt/package.json').version}`, mqtt.connect({ ...common, protocol: 'mqtts', ca: certificate.cert }));
  process.exit(0);
});
JS

said=$(node again.js)
echo "$said"
[ "$said" = 'aws-iot-device-sdk 2.2.16, first connection: subscribe job QoS 0, subscribe job QoS 1, subscribe log QoS 0
aws-iot-device-sdk 2.2.16, after the outage: unsubscribe log, subscribe job QoS 0, subscribe log QoS 0
MQTT.js 4.2.8, first connection: subscribe job QoS 0, subscribe job QoS 1, subscribe log QoS 0
MQTT.js 4.2.8, after the outage: subscribe job QoS 1, subscribe log QoS 0, unsubscribe log' ] || { echo 'this has changed'; exit 1; }
