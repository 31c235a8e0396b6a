#!/usr/bin/env bash
# A node `mqtt in` of Node-RED 4.1.15 with `+` in its topic drops messages whose topic has an empty level in that place. The
# broker sends them, Node-RED acknowledges them, no node gets them, and nothing is logged. So `+/door` never shows /door, which
# is how some firmware writes its topics. A node that names the whole topic gets it.
#
# MQTT 3.1.1 and 5.0 §4.7.1.3: "+/+" and "/+" match "/finance", so an empty level counts. The help of the node says: "The
# subscription topic can include MQTT wildcards, + for one level, # for multiple levels", and names no exception.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   +/door: MQTT.js got /door barn/door, Node-RED got barn/door
#   barn/+/door: MQTT.js got barn//door barn/7/door, Node-RED got barn/7/door
#   state/+: MQTT.js got state/ state/7, Node-RED got state/7
#   /gate: MQTT.js got /gate, Node-RED got /gate
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
setTimeout(() => process.exit(1), 60_000);
const filters = ['+/door', 'barn/+/door', 'state/+', '/gate'];
const published = ['/door', 'barn/door', 'barn//door', 'barn/7/door', 'state/', 'state/7', '/gate'];
const empty = () => Object.fromEntries(filters.map((filter) => [filter, []]));
const byNodeRed = empty();
const byClient = empty();
const ready = new Set();
let end;
const ended = new Promise((resolve) => (end = resolve));

/** Called by the flow for each message of a node. */
function take(filter, { topic, payload }) {
  if (payload === 'ready') ready.add(filter);
  else if (payload === 'end') end();
  else byNodeRed[filter].push(topic);
}

async function main() {
  const broker = {
    id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port, protocolVersion: '4', clientid: '', autoConnect: true, usetls: false,
    keepalive: '60', cleansession: true, autoUnsubscribe: true,
  };
  const nodes = [...filters, 'end'].flatMap((topic, n) => [
    { id: `in${n}`, type: 'mqtt in', z: 'tab', topic, qos: '1', datatype: 'utf8', broker: 'broker', wires: [[`take${n}`]] },
    { id: `take${n}`, type: 'function', z: 'tab', func: `global.get('take')('${topic}', msg);`, outputs: 0, wires: [] },
  ]);
  fs.mkdirSync('user');
  fs.writeFileSync('user/flow.json', JSON.stringify([{ id: 'tab', type: 'tab' }, broker, ...nodes]));
  const options = { userDir: `${__dirname}/user`, flowFile: 'flow.json', credentialSecret: 'x', httpAdminRoot: false, httpNodeRoot: false };
  const logging = { console: { level: 'error' } };
  RED.init(http.createServer(), { ...options, logging, functionGlobalContext: { take }, telemetry: { enabled: false } });
  await RED.start();

  const device = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
  for (const filter of filters) {
    const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
    client.on('message', (topic, payload) => String(payload) === 'open' && byClient[filter].push(topic));
    await client.subscribeAsync(filter, { qos: 1 });
  }
  while (ready.size < filters.length) {
    for (const topic of ['barn/door', 'barn/7/door', 'state/7', '/gate']) await device.publishAsync(topic, 'ready', { qos: 1 });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  for (const topic of published) await device.publishAsync(topic, 'open', { qos: 1 });
  await device.publishAsync('end', 'end', { qos: 1 });
  await ended;
  for (const filter of filters) {
    // Its last message is one that Node-RED gets, too.
    while (!byClient[filter].includes(byNodeRed[filter].at(-1))) await new Promise((resolve) => setTimeout(resolve, 50));
    console.log(`${filter}: MQTT.js got ${byClient[filter].join(' ')}, Node-RED got ${byNodeRed[filter].join(' ')}`);
  }
  process.exit(0);
}
main();
JS

echo "node-red $(node -p "require('./node_modules/node-red/package.json').version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node flow.js "$port")
echo "$said"
[ "$said" = '+/door: MQTT.js got /door barn/door, Node-RED got barn/door
barn/+/door: MQTT.js got barn//door barn/7/door, Node-RED got barn/7/door
state/+: MQTT.js got state/ state/7, Node-RED got state/7
/gate: MQTT.js got /gate, Node-RED got /gate' ] || { echo 'this has changed'; exit 1; }
