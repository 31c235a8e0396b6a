#!/usr/bin/env bash
# MqttBrokerServer of @node-wot/binding-mqtt 0.8.16, which offers Things of node-wot by MQTT, goes wrong with a second Thing.
#   - Each expose() adds another listener for all messages. With two Things every action runs twice for one message and every write
#     is done twice, with three Things three times. A toggle ends where it began.
#   - Actions of a Thing whose title has a blank never run. The server subscribes to Desk%20Lamp/actions/toggle, which its own Thing
#     Description names as well, and then looks for a Thing of the title "Desk%20Lamp".
#   - `user` and `psw`, which the type MqttBrokerServerConfig has for the login, are handed to MQTT.js, which knows neither. So CONNECT
#     has no login, and the broker refuses it. `username` and `password` work, and are not in that type.
#
# The README has one Thing, titled MQTT-Test, and a broker without a login. It names no limit to the number of Things or to titles.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   with 1 Thing: one message to Lamp/actions/toggle: Lamp toggled 1 times
#   with 2 Things: one message to Lamp/actions/toggle: Lamp toggled 2 times
#   with 3 Things: one message to Lamp/actions/toggle: Lamp toggled 3 times
#   with 3 Things: one write to Lamp/properties/level/writeproperty: done 3 times
#   its Thing Description has Desk%20Lamp/actions/toggle, one message there: Desk Lamp toggled 0 times
#   login with user and psw: Connection refused: Not authorized
#   login with username and password: connected
#
# Needs Node 20 or later, npm and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

for program in /usr/sbin/mosquitto mosquitto_passwd; do
  command -v "$program" >/dev/null || { echo "$program is missing: install the Debian package mosquitto"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact @node-wot/binding-mqtt@0.8.16 @node-wot/core@0.8.16 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
mosquitto_passwd -b -c passwords lamp secret
chmod 644 passwords
cat >mosquitto.conf <<CONF
per_listener_settings true
listener $port 127.0.0.1
allow_anonymous true
listener $((port + 1)) 127.0.0.1
allow_anonymous false
password_file $folder/passwords
CONF
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >lamps.mjs <<'JS'
import mqttBinding from '@node-wot/binding-mqtt';
import core from '@node-wot/core';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000);
const port = Number(process.argv[2]);
const uri = `mqtt://127.0.0.1:${port}`;

async function startServient(config) {
  const servient = new core.Servient();
  servient.addServer(new mqttBinding.MqttBrokerServer(config));
  return servient.start();
}

const WoT = await startServient({ uri });
const toggled = {};
const written = {};
const marks = {};

async function expose(title) {
  const id = title.replace(' ', '');
  const thing = await WoT.produce({ title, id: `urn:dev:${id}`, actions: { toggle: {}, mark: { input: { type: 'integer' } } }, properties: { level: { type: 'integer' } } });
  toggled[title] = 0;
  written[title] = 0;
  thing.setActionHandler('toggle', async () => void (toggled[title] += 1));
  thing.setActionHandler('mark', async (input) => void marks[await input.value()]?.());
  thing.setPropertyWriteHandler('level', async () => void (written[title] += 1));
  await thing.expose();
  return thing;
}

const switcher = await mqtt.connectAsync(uri);
let number = 0;
/** Waits until the Lamp has dealt with all that was sent. expose() does not wait for SUBACK, so the mark is sent until it comes. */
async function settled() {
  number += 1;
  const mark = new Promise((resolve) => (marks[number] = resolve));
  const again = setInterval(() => switcher.publish('Lamp/actions/mark', `${number}`, { qos: 1 }), 200);
  await mark;
  clearInterval(again);
}

async function publish(topic, payload) {
  await settled();
  await switcher.publishAsync(topic, payload, { qos: 1 });
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 200));
}

await expose('Lamp');
let desk;
for (const things of [1, 2, 3]) {
  if (things === 2) desk = await expose('Desk Lamp');
  if (things === 3) await expose('Heater');
  toggled.Lamp = 0;
  await publish('Lamp/actions/toggle', '');
  console.log(`with ${things} Thing${things > 1 ? 's' : ''}: one message to Lamp/actions/toggle: Lamp toggled ${toggled.Lamp} times`);
}
await publish('Lamp/properties/level/writeproperty', '5');
console.log(`with 3 Things: one write to Lamp/properties/level/writeproperty: done ${written.Lamp} times`);
const topic = desk.getThingDescription().actions.toggle.forms[0].href.slice(uri.length + 1);
await publish(topic, '');
console.log(`its Thing Description has ${topic}, one message there: Desk Lamp toggled ${toggled['Desk Lamp']} times`);

for (const login of [{ user: 'lamp', psw: 'secret' }, { username: 'lamp', password: 'secret' }]) {
  const said = await startServient({ uri: `mqtt://127.0.0.1:${port + 1}`, ...login }).then(() => 'connected', (error) => error.message);
  console.log(`login with ${Object.keys(login).join(' and ')}: ${said}`);
}
process.exit(0);
JS

echo "@node-wot/binding-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/@node-wot/binding-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node lamps.mjs "$port" 2>errors | grep -v '^unknown format') || cat errors
echo "$said"
[ "$said" = 'with 1 Thing: one message to Lamp/actions/toggle: Lamp toggled 1 times
with 2 Things: one message to Lamp/actions/toggle: Lamp toggled 2 times
with 3 Things: one message to Lamp/actions/toggle: Lamp toggled 3 times
with 3 Things: one write to Lamp/properties/level/writeproperty: done 3 times
its Thing Description has Desk%20Lamp/actions/toggle, one message there: Desk Lamp toggled 0 times
login with user and psw: Connection refused: Not authorized
login with username and password: connected' ] || { echo 'this has changed'; exit 1; }
