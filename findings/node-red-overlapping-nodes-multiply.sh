#!/usr/bin/env bash
# Node-RED 4.1.15 with MQTT 3.1.1 multiplies messages when the topics of two `mqtt in` nodes overlap and the broker sends a
# copy for each subscription. Node-RED gives each copy to each node that matches: with two nodes each of them gets the message
# twice, with three nodes three times. So a counter or a command runs two or three times. The standard allows such copies
# (MQTT 3.1.1 §3.3.5), and Mosquitto sends them since 2.1 unless told otherwise, so an upgrade of the broker shows this. With
# one copy, as Mosquitto 2.0 sends it, each node gets the message once. With MQTT 5.0, where copies carry Subscription
# Identifiers, it comes once, too.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   MQTT 3.1.1, one copy for a client, 2 nodes: 1 message for each node
#   MQTT 3.1.1, a copy for each subscription, 2 nodes: 2 messages for each node
#   MQTT 3.1.1, a copy for each subscription, 3 nodes: 3 messages for each node
#   MQTT 5.0, a copy for each subscription, 3 nodes: 1 message for each node
# Mosquitto 2.1.2 as installed gave the same as "a copy for each subscription" with two nodes.
#
# Needs Node 20 or later, npm and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

[ -x /usr/sbin/mosquitto ] || { echo 'install the Debian package mosquitto'; exit 1; }
folder=$(mktemp -d)
brokers=()
trap 'kill "${brokers[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact node-red@4.1.15 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
start_broker() {
  printf 'listener %s 127.0.0.1\nallow_anonymous true\nallow_duplicate_messages %s\n' "$1" "$2" >"$2.conf"
  /usr/sbin/mosquitto -c "$2.conf" >"$2.log" 2>&1 &
  brokers+=($!)
  until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do
    kill -0 $!
    sleep 0.1
  done
}
start_broker "$port" false
start_broker $((port + 1)) true

cat >flow.js <<'JS'
const http = require('node:http');
const fs = require('node:fs');
const mqtt = require('mqtt');
const RED = require('node-red');

const [port, protocolVersion, count] = process.argv.slice(2);
const topics = ['plant/#', 'plant/+/alarm', 'plant/7/alarm'].slice(0, count);
const got = Object.fromEntries(topics.map((topic) => [topic, 0]));
const ready = new Set();
let end;
const ended = new Promise((resolve) => (end = resolve));
setTimeout(() => process.exit(1), 60_000);

/** Called by the flow for each message of a node. */
function take(topic, { payload }) {
  if (payload === 'ready') ready.add(topic);
  else if (payload === 'end') end();
  else got[topic]++;
}

const broker = {
  id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port, protocolVersion, clientid: '', autoConnect: true, usetls: false,
  keepalive: '60', cleansession: true, autoUnsubscribe: true,
};
const nodes = topics.flatMap((topic, n) => [
  { id: `in${n}`, type: 'mqtt in', z: 'tab', topic, qos: '1', datatype: 'utf8', broker: 'broker', wires: [[`take${n}`]] },
  { id: `take${n}`, type: 'function', z: 'tab', func: `global.get('take')('${topic}', msg);`, outputs: 0, wires: [] },
]);
fs.mkdirSync('user', { recursive: true });
fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes]));

async function main() {
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, logging, functionGlobalContext: { take }, telemetry: { enabled: false } });
  await RED.start();
  const device = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
  while (ready.size < topics.length) {
    await device.publishAsync('plant/7/alarm', 'ready', { qos: 1 });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await device.publishAsync('plant/7/alarm', 'dry', { qos: 1 });
  await device.publishAsync('plant/7/alarm', 'end', { qos: 1 });
  await ended;
  const each = [...new Set(Object.values(got))];
  console.log(`${count} nodes: ${each.join(' or ')} ${each[0] === 1 ? 'message' : 'messages'} for each node`);
  process.exit(0);
}
main();
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' true.log
said=$(
  echo "MQTT 3.1.1, one copy for a client, $(node flow.js "$port" 4 2)"
  echo "MQTT 3.1.1, a copy for each subscription, $(node flow.js $((port + 1)) 4 2)"
  echo "MQTT 3.1.1, a copy for each subscription, $(node flow.js $((port + 1)) 4 3)"
  echo "MQTT 5.0, a copy for each subscription, $(node flow.js $((port + 1)) 5 3)"
)
echo "$said"
[ "$said" = 'MQTT 3.1.1, one copy for a client, 2 nodes: 1 message for each node
MQTT 3.1.1, a copy for each subscription, 2 nodes: 2 messages for each node
MQTT 3.1.1, a copy for each subscription, 3 nodes: 3 messages for each node
MQTT 5.0, a copy for each subscription, 3 nodes: 1 message for each node' ] || { echo 'this has changed'; exit 1; }
