#!/usr/bin/env bash
# react-native-paho-mqtt 0.1.1 sends PINGREQ and does not look whether PINGRESP comes. So a connection that is dead without having been
# closed, as after a change of network or behind a router that has forgotten it, counts as connected until the system gives
# the socket up. isConnected() stays true, 'connectionLost' is not called, and send() takes messages that go nowhere. paho-mqtt 1.1.0,
# which it was made from, closes the connection at the next ping.
#
# MQTT 3.1.1 §3.1.2.10: a client that gets no PINGRESP within a reasonable time should close the connection. The README says nothing
# of pings.
#
# The script's server takes CONNECT and answers nothing after that. Output seen on 2026-11-30 (Node 20.20.2, ws 8.23.0) with a
# Keep Alive of 1 second:
#   paho-mqtt: lost after 1 PINGREQ
#   react-native-paho-mqtt: connected after 8 PINGREQ, send() takes a message
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact react-native-paho-mqtt@0.1.1 paho-mqtt@1.1.0 mqtt-packet@9.0.2 ws@8.23.0 \
  flow-remove-types@2.336.0 esbuild@0.28.2 >/dev/null 2>&1
# The package holds its sources, with types of Flow. React Native's bundler does the same with them.
mkdir source
cp -r node_modules/react-native-paho-mqtt/index.js node_modules/react-native-paho-mqtt/src source
npx flow-remove-types --quiet --all --out-dir plain source/ >/dev/null
npx esbuild plain/index.js --bundle --platform=node --format=esm --outfile=client.mjs --log-level=error

cat >silence.mjs <<'JS'
import packet from 'mqtt-packet';
import { WebSocket, WebSocketServer } from 'ws';

setTimeout(() => process.exit(1), 120_000);
// What React Native has.
globalThis.window = globalThis;
globalThis.WebSocket = WebSocket;
const { Client } = await import('./client.mjs');
const Paho = (await import('paho-mqtt')).default;

// A server that is silent after CONNACK.
let pings;
let pinged;
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => 'mqtt' });
server.on('connection', (socket) => {
  const parser = packet.parser();
  parser.on('packet', ({ cmd }) => {
    if (cmd === 'connect') socket.send(packet.generate({ cmd: 'connack', returnCode: 0, sessionPresent: false }));
    if (cmd !== 'pingreq') return;
    pings += 1;
    pinged();
  });
  socket.on('message', (bytes) => parser.parse(bytes));
});
await new Promise((resolve) => server.on('listening', resolve));
const { port } = server.address();

const storage = {
  setItem: (key, item) => (storage[key] = item),
  getItem: (key) => storage[key],
  removeItem: (key) => delete storage[key],
};
const clients = {
  async 'paho-mqtt'(lost) {
    const client = new Paho.Client('127.0.0.1', port, '/mqtt', 'app');
    client.onConnectionLost = lost;
    await new Promise((onSuccess, onFailure) => client.connect({ keepAliveInterval: 1, onSuccess, onFailure }));
    return client;
  },
  async 'react-native-paho-mqtt'(lost) {
    const client = new Client({ uri: `ws://127.0.0.1:${port}/mqtt`, clientId: 'app', storage, webSocket: WebSocket });
    client.on('connectionLost', lost);
    await client.connect({ keepAliveInterval: 1 });
    return client;
  },
};

for (const [name, start] of Object.entries(clients)) {
  pings = 0;
  let gone = false;
  const end = new Promise((resolve) => {
    pinged = () => pings === 8 && resolve();
    start(() => {
      gone = true;
      resolve();
    }).then(async (client) => {
      await end;
      if (gone) return;
      client.send('lamp/7', 'on', 1, false);
    });
  });
  await end;
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(gone ? `${name}: lost after ${pings} PINGREQ` : `${name}: connected after ${pings} PINGREQ, send() takes a message`);
}
process.exit(0);
JS

echo "react-native-paho-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/react-native-paho-mqtt/package.json', 'utf8')).version")"
said=$(node silence.mjs 2>errors) || cat errors
echo "$said"
[ "$said" = 'paho-mqtt: lost after 1 PINGREQ
react-native-paho-mqtt: connected after 8 PINGREQ, send() takes a message' ] || { echo 'this has changed'; exit 1; }
