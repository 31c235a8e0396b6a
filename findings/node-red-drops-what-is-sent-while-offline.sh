#!/usr/bin/env bash
# A node `mqtt out` of Node-RED 4.1.15 throws away what it gets while the broker is away, at QoS 1 and 2, too. Nothing tells the
# flow: no error for a Catch node, no warning, and a Complete node says nothing, either. So a flow that waits for Complete before it
# sends the next one stands still for good. MQTT.js, on which Node-RED is built, keeps such messages and sends them after the
# reconnect. A Status node sees "disconnected", so a flow can keep messages itself.
#
# The help of the node says: "Connects to a MQTT broker and publishes messages", and names QoS "0, fire and forget - 1, at least
# once - 2, once and once only". Neither it nor the editor mentions that an outage is an exception.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, aedes 1.2.0):
#   Node-RED: sent before, during 1, during 2, after; the broker got before, after; Complete for before, after; Catch for none
#   MQTT.js: sent before, during 1, during 2, after; the broker got before, during 1, during 2, after
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact node-red@4.1.15 mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >flow.js <<'JS'
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const { Aedes } = require('aedes');
const mqtt = require('mqtt');
const RED = require('node-red');

setTimeout(() => process.exit(1), 90_000);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (true_) => {
  while (!true_()) await pause(50);
};
const got = { 'Node-RED': [], 'MQTT.js': [] };
const said = { complete: [], catch: [], status: '' };
let sendInFlow;

async function main() {
  const aedes = await Aedes.createBroker();
  const connections = new Set();
  let away = false;
  const server = net.createServer((connection) => {
    if (away) return connection.destroy();
    connections.add(connection);
    aedes.handle(connection);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  aedes.subscribe('sent/+', ({ topic, payload }, done) => {
    got[topic.slice('sent/'.length)].push(String(payload));
    done();
  });

  const broker = {
    id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port: String(port), protocolVersion: '4', clientid: '', autoConnect: true,
    usetls: false, keepalive: '60', cleansession: true, autoUnsubscribe: true,
  };
  const tell = (what) => ({ id: `tell-${what}`, type: 'function', z: 'tab', func: `global.get('tell')('${what}', msg);`, outputs: 0, wires: [] });
  const nodes = [
    { id: 'source', type: 'function', z: 'tab', initialize: `global.get('source')((msg) => node.send(msg));`, func: '', outputs: 1, wires: [['out']] },
    { id: 'out', type: 'mqtt out', z: 'tab', topic: 'sent/Node-RED', qos: '1', broker: 'broker', wires: [] },
    { id: 'complete', type: 'complete', z: 'tab', scope: ['out'], wires: [['tell-complete']] },
    { id: 'catch', type: 'catch', z: 'tab', scope: null, uncaught: false, wires: [['tell-catch']] },
    { id: 'status', type: 'status', z: 'tab', scope: ['out'], wires: [['tell-status']] },
    ...['complete', 'catch', 'status'].map(tell),
  ];
  fs.mkdirSync('user');
  fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes.map((node) => ({ ...node, x: 0, y: 0 }))]));
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const functionGlobalContext = {
    source: (send) => (sendInFlow = send),
    tell(what, msg) {
      if (what === 'status') said.status = msg.status.text;
      else said[what].push(msg.payload);
    },
  };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, functionGlobalContext, logging, mqttReconnectTime: 500, telemetry: { enabled: false } });
  await RED.start();
  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`, { reconnectPeriod: 500 });

  const all = [];
  const send = (payload) => {
    all.push(payload);
    sendInFlow({ payload });
    client.publish('sent/MQTT.js', payload, { qos: 1 }, () => {});
  };
  const isConnected = () => /\bconnected$/.test(said.status);
  await until(() => sendInFlow && isConnected());
  send('before');
  await until(() => Object.values(got).every((list) => list.includes('before')) && said.complete.length === 1);
  away = true;
  for (const connection of connections) connection.destroy();
  await until(() => !isConnected() && !client.connected);
  send('during 1');
  send('during 2');
  await pause(2000);
  away = false;
  await until(() => isConnected() && client.connected && got['MQTT.js'].length === 3);
  send('after');
  await until(() => Object.values(got).every((list) => list.includes('after')) && said.complete.includes('after'));
  await pause(3000);
  const list = (values) => values.join(', ') || 'none';
  const start = (name) => `${name}: sent ${list(all)}; the broker got ${list(got[name])}`;
  console.log(`${start('Node-RED')}; Complete for ${list(said.complete)}; Catch for ${list(said.catch)}`);
  console.log(start('MQTT.js'));
  process.exit(0);
}
main();
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
said=$(node flow.js)
echo "$said"
[ "$said" = 'Node-RED: sent before, during 1, during 2, after; the broker got before, after; Complete for before, after; Catch for none
MQTT.js: sent before, during 1, during 2, after; the broker got before, during 1, during 2, after' ] || {
  echo 'this has changed'
  exit 1
}
