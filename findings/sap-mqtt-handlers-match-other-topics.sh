#!/usr/bin/env bash
# @sap/xb-msg-mqtt-v311 0.9.17, SAP's client for MQTT 3.1.1, calls handlers for topics that their filter does not match, and leaves out
# others that it does. It makes a regular expression of a filter with a wildcard, and writes no backslash before the signs that have a
# meaning there.
#   - The handler of pump/# is called for pumps/9, when the program subscribes to that as well.
#   - A dot is any sign: the handler of v1.0/+ is called for v1x0/state.
#   - Brackets are a set of signs: the handler of tank[1]/+ is called for tank1/level and not for tank[1]/level. The message, of QoS 1,
#     is acknowledged and gone, and nothing is logged. Names of array elements in a PLC look like that.
#   - The handler of # is not called for a topic with a $ anywhere, as in price/us$. Only a $ at the beginning is special.
# Exact topics work, and so do filters of names with letters and digits that begin differently.
#
# MQTT 3.1.1 §4.7.1.2: "#" stands for the parent and any number of child levels. §4.7.2 [MQTT-4.7.2-1] leaves out Topic Names "beginning
# with a $ character". §4.7 gives no meaning to dots or brackets.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   pump/#: MQTT.js got pump/7, the handler got pump/7 pumps/9
#   v1.0/+: MQTT.js got v1.0/state, the handler got v1.0/state v1x0/state
#   tank[1]/+: MQTT.js got tank[1]/level, the handler got tank1/level
#   #: MQTT.js got all, the handler did not get price/us$
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
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact @sap/xb-msg-mqtt-v311@0.9.17 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >handlers.mjs <<'JS'
import sap from '@sap/xb-msg-mqtt-v311';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000);
const port = Number(process.argv[2]);
const device = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
const topics = ['pump/7', 'pumps/9', 'v1.0/state', 'v1x0/state', 'tank[1]/level', 'tank1/level', 'price/us$'];

async function publish() {
  for (const topic of topics) await device.publishAsync(topic, 'x', { qos: 1 });
  await device.publishAsync('end', 'x', { qos: 1 });
}

/** The topics that come for a filter. */
async function byMqttJs(filter) {
  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
  const got = [];
  const end = new Promise((resolve) => client.on('message', (topic) => (topic === 'end' ? resolve() : got.push(topic))));
  await client.subscribeAsync([filter, 'end'], { qos: 1 });
  await publish();
  await end;
  await client.endAsync();
  return got;
}

/** The topics that the handler of each filter is called with, in one program that has all of these handlers. */
async function byHandlers(filters) {
  const got = Object.fromEntries(filters.map((filter) => [filter, []]));
  const client = new sap.Client({ net: { host: '127.0.0.1', port }, mqtt: { clientID: 'panel', cleanSession: true } });
  client.on('error', (error) => console.error(error));
  await new Promise((resolve) => client.on('connected', resolve).connect());
  const subscribe = (filter, handler) => new Promise((resolve, reject) => client.subscribe(filter, 1, handler, resolve, reject));
  // A handler of four parameters is for programs that need not acknowledge themselves.
  for (const filter of filters) await subscribe(filter, (topic, _payload, _qos, _duplicate) => got[filter].push(topic));
  let ended;
  const end = new Promise((resolve) => (ended = resolve));
  await subscribe('end', (_topic, _payload, _qos, _duplicate) => ended());
  await publish();
  await end;
  client.disconnect();
  return got;
}

const unique = (list) => [...new Set(list)].filter((topic) => topic !== 'end').sort();
const filters = ['pump/#', 'pumps/#', 'v1.0/+', 'v1x0/+', 'tank[1]/+', 'tank1/+', 'price/+'];
const got = await byHandlers(filters);
for (const filter of ['pump/#', 'v1.0/+', 'tank[1]/+']) {
  console.log(`${filter}: MQTT.js got ${unique(await byMqttJs(filter)).join(' ')}, the handler got ${unique(got[filter]).join(' ') || 'nothing'}`);
}
const all = unique(await byMqttJs('#'));
const { '#': some } = await byHandlers(['#']);
const missing = all.filter((topic) => !some.includes(topic));
console.log(`#: MQTT.js got ${all.length === topics.length ? 'all' : all.join(' ')}, the handler did not get ${missing.join(' ')}`);
process.exit(0);
JS

echo "@sap/xb-msg-mqtt-v311 $(node -p "JSON.parse(fs.readFileSync('node_modules/@sap/xb-msg-mqtt-v311/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node handlers.mjs "$port" 2>errors) || cat errors
echo "$said"
[ "$said" = 'pump/#: MQTT.js got pump/7, the handler got pump/7 pumps/9
v1.0/+: MQTT.js got v1.0/state, the handler got v1.0/state v1x0/state
tank[1]/+: MQTT.js got tank[1]/level, the handler got tank1/level
#: MQTT.js got all, the handler did not get price/us$' ] || { echo 'this has changed'; exit 1; }
