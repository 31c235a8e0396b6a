#!/usr/bin/env bash
# aws-iot-device-sdk 2.2.16 loses a message that is published in the handler of 'connect' when end() follows. After each connect
# it holds back what is published, to send it 250 ms later at the earliest (`drainTimeMs`). end() sends DISCONNECT at once. The
# callback of end() is called as if all was well, and the callback of publish() never. So a program that connects, reports its
# reading and ends reports nothing. MQTT.js 4.2.8, which this package is made of, sends the message in the same place.
#
# The README says of the package that it exposes "the mqtt.js interfaces upward", and names `drainTimeMs` as "the minimum time in
# milliseconds between publishes when draining after reconnection". The README of MQTT.js says of end(): it waits "for the
# in-flight messages to be acked" unless it is forced.
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 9.0.2):
#   aws-iot-device-sdk 2.2.16, end() at once: the server got connect, disconnect; callback of publish() no
#   aws-iot-device-sdk 2.2.16, end() after the callback of publish(): the server got connect, publish, disconnect; callback of publish() yes
#   MQTT.js 4.2.8, end() at once: the server got connect, publish, disconnect; callback of publish() yes
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

cat >once.js <<'JS'
const { once } = require('node:events');
const fs = require('node:fs');
const tls = require('node:tls');
const awsIot = require('aws-iot-device-sdk');
const mqtt = require('mqtt');
const packet = require('mqtt-packet');

setTimeout(() => process.exit(1), 60_000);
const certificate = { key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') };
let got;
let closed;
const server = tls.createServer(certificate, (socket) => {
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  parser.on('packet', ({ cmd, messageId }) => {
    got.push(cmd);
    if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    if (cmd === 'publish') send({ cmd: 'puback', messageId });
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {}).on('close', () => closed());
});

async function attempt(title, start, endAtOnce) {
  got = [];
  const gone = new Promise((resolve) => (closed = resolve));
  let called = 'no';
  const client = start();
  await new Promise((ended) => {
    client.on('connect', () => {
      client.publish('meter/7', '21.5', { qos: 1 }, () => {
        called = 'yes';
        if (!endAtOnce) client.end(false, ended);
      });
      if (endAtOnce) client.end(false, ended);
    });
  });
  await gone;
  // Longer than what it may hold a message back.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  console.log(`${title}: the server got ${got.join(', ')}; callback of publish() ${called}`);
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const aws = () => awsIot.device({ keyPath: 'key.pem', certPath: 'cert.pem', caPath: 'cert.pem', clientId: 'meter-7', host: 'localhost', port });
  const plain = () => mqtt.connect({ protocol: 'mqtts', host: 'localhost', port, ca: certificate.cert, clientId: 'meter-7' });
  const name = `aws-iot-device-sdk ${require('aws-iot-device-sdk/package.json').version}`;
  await attempt(`${name}, end() at once`, aws, true);
  await attempt(`${name}, end() after the callback of publish()`, aws, false);
  await attempt(`MQTT.js ${require('mqtt/package.json').version}, end() at once`, plain, true);
  process.exit(0);
});
JS

said=$(node once.js)
echo "$said"
[ "$said" = 'aws-iot-device-sdk 2.2.16, end() at once: the server got connect, disconnect; callback of publish() no
aws-iot-device-sdk 2.2.16, end() after the callback of publish(): the server got connect, publish, disconnect; callback of publish() yes
MQTT.js 4.2.8, end() at once: the server got connect, publish, disconnect; callback of publish() yes' ] || {
  echo 'this has changed'
  exit 1
}
