#!/usr/bin/env bash
# homie-device 3.0.1 retains only the first value that a property sends. send() sets the property to "not retained" when it is done.
# The broker then keeps the first reading since the start of the program, and gives it to everyone who subscribes later, as if it
# were the last one. Subscribers that are there all the time get every value, so nothing shows in a test. After a reconnect the
# device also announces $retained as false for the property. setRetained() without an argument, as in the README's example of a
# settable property, sends no retained value at all. setRetained(true) before each send() helps.
#
# The README names the feature "Property send with retained value", and does not say that it is for one value. In the Homie
# convention 3.0.1, which the device announces, $retained tells controllers whether the broker keeps the value.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   send(): sent 1 2 3, a subscriber got 1 2 3, a later one 1
#   setRetained().send(), as in the README: sent 1 2 3, a subscriber got 1 2 3, a later one nothing
#   setRetained(true).send(): sent 1 2 3, a subscriber got 1 2 3, a later one 3
#   $retained: true; after a reconnect false
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
npm install --silent --no-audit --no-fund --save-exact homie-device@3.0.1 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >tank.mjs <<'JS'
import { once } from 'node:events';
import HomieDevice from 'homie-device';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const port = Number(process.argv[2]);
const ways = {
  'send()': (property, value) => property.send(value),
  'setRetained().send(), as in the README': (property, value) => property.setRetained().send(value),
  'setRetained(true).send()': (property, value) => property.setRetained(true).send(value),
};

/** A client and the payloads that it gets, by topic. The promise `end` waits for a payload of the topic `end`. */
async function subscriber() {
  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
  const got = {};
  const waiting = {};
  client.on('message', (topic, payload) => {
    (got[topic] ??= []).push(`${payload}`);
    if (topic === 'end') waiting[payload]?.();
  });
  await client.subscribeAsync(['homie/#', 'end'], { qos: 1 });
  const end = (name) => new Promise((resolve) => (waiting[name] = resolve));
  return { client, got, end };
}

const first = await subscriber();
const device = new HomieDevice({ device_id: 'tank', name: 'Tank', mqtt: { host: '127.0.0.1', port, base_topic: 'homie/', auth: false } });
const node = device.node('water', 'Water', 'meter');
Object.keys(ways).forEach((way, n) => node.advertise(`level${n}`).setDatatype('integer'));
device.setup(true);
await once(device, 'connect');
for (const value of ['1', '2', '3']) {
  Object.values(ways).forEach((send, n) => send(node.setProperty(`level${n}`), value));
}
// The broker keeps the order of one client, so this comes behind all values.
const all = first.end('values');
device.mqttClient.publish('end', 'values');
await all;

const later = await subscriber();
const retained = later.end('retained');
await later.client.publishAsync('end', 'retained', { qos: 1 });
await retained;
Object.keys(ways).forEach((way, n) => {
  const topic = `homie/tank/water/level${n}`;
  const came = ({ got }) => got[topic]?.join(' ') ?? 'nothing';
  console.log(`${way}: sent 1 2 3, a subscriber got ${came(first)}, a later one ${came(later)}`);
});

// An outage: the connection ends, and the device connects again by itself.
const again = once(device, 'connect');
device.mqttClient.stream.end();
await again;
const announced = first.end('again');
device.mqttClient.publish('end', 'again');
await announced;
const [before, after] = first.got['homie/tank/water/level0/$retained'];
console.log(`$retained: ${before}; after a reconnect ${after}`);
process.exit(0);
JS

echo "homie-device $(node -p "JSON.parse(fs.readFileSync('node_modules/homie-device/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node tank.mjs "$port")
echo "$said"
[ "$said" = 'send(): sent 1 2 3, a subscriber got 1 2 3, a later one 1
setRetained().send(), as in the README: sent 1 2 3, a subscriber got 1 2 3, a later one nothing
setRetained(true).send(): sent 1 2 3, a subscriber got 1 2 3, a later one 3
$retained: true; after a reconnect false' ] || { echo 'this has changed'; exit 1; }
