#!/usr/bin/env bash
# A node `mqtt in` of Node-RED 4.1.15 joins a User Property that comes several times to one text: seen=gate, seen=yard becomes
# seen=["gate","yard"], a string of 15 characters. A flow that compares msg.userProperties.seen with a name works until the day
# when a second one comes. If `mqtt out` sends the message on, other programs get one property with that text in place of two.
# With `mqtt out`, too, an array in msg.userProperties goes out as one property, so no flow can send a name twice. MQTT.js, on
# which Node-RED is built, gives an array and takes one. Nothing is logged.
#
# MQTT 5.0 §3.3.2.3.7: "The User Property is allowed to appear multiple times to represent multiple name, value pairs. The same
# name is allowed to appear more than once." [MQTT-3.3.2-17] has the server forward all of them unaltered. The help of the node
# says of msg.userProperties: "any user properties of the message".
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   MQTT.js gets {"seen":["gate","yard"],"unit":"C"}
#   mqtt in gives {"seen":"[\"gate\",\"yard\"]","unit":"C"}
#   what mqtt out sends on: {"seen":"[\"gate\",\"yard\"]","unit":"C"}
#   mqtt out with an array: {"seen":"[\"gate\",\"yard\"]"}
# Node-RED 5.0.7 did the same.
#
# Needs Node 20 or later, npm and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

[ -x /usr/sbin/mosquitto ] || { echo 'install the Debian package mosquitto'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact node-red@4.1.15 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >flow.js <<'JS'
const fs = require('node:fs');
const http = require('node:http');
const mqtt = require('mqtt');
const RED = require('node-red');

const port = process.argv[2];
setTimeout(() => process.exit(1), 90_000);
let inFlow;

/** Called by the flow for each message of `mqtt in`. */
function take({ userProperties }) {
  inFlow = userProperties;
}

async function main() {
  const broker = {
    id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port, protocolVersion: '5', clientid: '', autoConnect: true, usetls: false,
    keepalive: '60', cleansession: true, autoUnsubscribe: true,
  };
  const common = { z: 'tab', qos: '1', broker: 'broker' };
  const array = `msg.userProperties = { seen: ['gate', 'yard'] }; msg.topic = 'array'; return msg;`;
  const passOn = `global.get('take')(msg); msg.topic = 'passed-on'; return msg;`;
  const nodes = [
    { ...common, id: 'in', type: 'mqtt in', topic: 'badge', datatype: 'utf8', wires: [['pass', 'array']] },
    { id: 'pass', type: 'function', z: 'tab', func: passOn, outputs: 1, wires: [['out']] },
    { id: 'array', type: 'function', z: 'tab', func: array, outputs: 1, wires: [['out']] },
    { ...common, id: 'out', type: 'mqtt out', topic: '', wires: [] },
  ];
  fs.mkdirSync('user');
  fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes]));
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, logging, functionGlobalContext: { take }, telemetry: { enabled: false } });
  await RED.start();

  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`, { protocolVersion: 5 });
  const came = {};
  client.on('message', (topic, _payload, { properties }) => (came[topic] = { ...properties.userProperties }));
  await client.subscribeAsync(['badge', 'passed-on', 'array'], { qos: 1 });
  const properties = { userProperties: { seen: ['gate', 'yard'], unit: 'C' } };
  while (!came['passed-on'] || !came.array) {
    await client.publishAsync('badge', '21', { qos: 1, properties });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  console.log(`MQTT.js gets ${JSON.stringify(came.badge)}`);
  console.log(`mqtt in gives ${JSON.stringify(inFlow)}`);
  console.log(`what mqtt out sends on: ${JSON.stringify(came['passed-on'])}`);
  console.log(`mqtt out with an array: ${JSON.stringify(came.array)}`);
  process.exit(0);
}
main();
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node flow.js "$port")
echo "$said"
[ "$said" = 'MQTT.js gets {"seen":["gate","yard"],"unit":"C"}
mqtt in gives {"seen":"[\"gate\",\"yard\"]","unit":"C"}
what mqtt out sends on: {"seen":"[\"gate\",\"yard\"]","unit":"C"}
mqtt out with an array: {"seen":"[\"gate\",\"yard\"]"}' ] || { echo 'this has changed'; exit 1; }
