#!/usr/bin/env bash
# An `mqtt in` node of Node-RED 4.1.15 takes plain text for JSON where it can, unless told otherwise: "auto-detect" is the
# output of a new node. So the version number 1.10 becomes the number 1.1, a card number of 20 digits becomes another number,
# and the text true becomes a boolean, while 007 and 1.10.2 stay strings. The type changes from message to message of one
# topic, and what was sent cannot be had back. The output "a String" keeps every character.
#
# The field offers "auto-detect (parsed JSON object, string or buffer)", which does not sound like numbers and booleans. By
# MQTT 5.0 §3.3.3 the format of a payload is a matter of the application.
#
# Output seen on 2026-11-30 (Node 20.20.2, aedes 1.2.0):
#   sent 1.10: number 1.1; as a String: 1.10
#   sent 1.10.2: string 1.10.2; as a String: 1.10.2
#   sent 12345678901234567890: number 12345678901234567000; as a String: 12345678901234567890
#   sent 007: string 007; as a String: 007
#   sent true: boolean true; as a String: true
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact node-red@4.1.15 aedes@1.2.0 >/dev/null 2>&1

cat >flow.js <<'JS'
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const { Aedes } = require('aedes');
const RED = require('node-red');

setTimeout(() => process.exit(1), 60_000);
const outputs = { 'in0': 'auto-detect', 'in1': 'utf8' };
let came = {};
let complete;

/** Called by the flow for each message of a node. */
function take(node, { payload }) {
  came[node] = payload;
  if (Object.keys(came).length === Object.keys(outputs).length) complete();
}

async function main() {
  const aedes = await Aedes.createBroker();
  const server = net.createServer(aedes.handle);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const broker = {
    id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port: String(server.address().port), protocolVersion: '4', clientid: '',
    autoConnect: true, usetls: false, keepalive: '60', cleansession: true, autoUnsubscribe: true,
  };
  const nodes = Object.entries(outputs).flatMap(([id, datatype]) => [
    { id, type: 'mqtt in', z: 'tab', topic: 'pump/7/reading', qos: '1', datatype, broker: 'broker', wires: [[`take-${id}`]] },
    { id: `take-${id}`, type: 'function', z: 'tab', func: `global.get('take')('${id}', msg);`, outputs: 0, wires: [] },
  ]);
  fs.mkdirSync('user');
  fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes]));
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, logging, functionGlobalContext: { take }, telemetry: { enabled: false } });
  const subscribed = new Promise((resolve) => aedes.on('subscribe', resolve));
  await RED.start();
  await subscribed;
  for (const payload of ['1.10', '1.10.2', '12345678901234567890', '007', 'true']) {
    came = {};
    const both = new Promise((resolve) => (complete = resolve));
    aedes.publish({ cmd: 'publish', topic: 'pump/7/reading', payload, qos: 1, retain: false }, () => {});
    await both;
    console.log(`sent ${payload}: ${typeof came.in0} ${came.in0}; as a String: ${came.in1}`);
  }
  process.exit(0);
}
main();
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
said=$(node flow.js)
echo "$said"
[ "$said" = 'sent 1.10: number 1.1; as a String: 1.10
sent 1.10.2: string 1.10.2; as a String: 1.10.2
sent 12345678901234567890: number 12345678901234567000; as a String: 12345678901234567890
sent 007: string 007; as a String: 007
sent true: boolean true; as a String: true' ] || { echo 'this has changed'; exit 1; }
