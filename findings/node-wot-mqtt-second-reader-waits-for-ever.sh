#!/usr/bin/env bash
# @node-wot/binding-mqtt 0.8.16, the MQTT part of node-wot for the Web of Things, serves one reader of a topic at a time. Its README
# says nothing of that; its log has "we are not supporting multiple subscribers to the same topic" at the level warn, which is off.
#   - Of two readProperty() at once the second never settles: of two parts of a page that read the same value, one gets none.
#   - readProperty() of a property that is observed never settles either.
# A Thing that is consumed once more has a connection of its own, and then each of these works. MQTT has one subscription for one
# filter and connection (MQTT 5.0 §3.8.4), which a program may hand to as many readers as it likes.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   two readers, one after the other: 21, 21
#   two readers at once: 21, no end after 10 s
#   a reader beside an observer: no end after 10 s
#   two readers at once, each with a Thing of its own: 21, 21
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
npm install --silent --no-audit --no-fund --save-exact @node-wot/binding-mqtt@0.8.16 @node-wot/core@0.8.16 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >page.mjs <<'JS'
import mqttBinding from '@node-wot/binding-mqtt';
import core from '@node-wot/core';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000);
const broker = `mqtt://127.0.0.1:${process.argv[2]}`;
const op = ['readproperty', 'observeproperty', 'unobserveproperty'];
const description = {
  '@context': 'https://www.w3.org/2022/wot/td/v1.1',
  title: 'Pump',
  id: 'urn:dev:pump:7',
  securityDefinitions: { none: { scheme: 'nosec' } },
  security: 'none',
  properties: { speed: { type: 'integer', forms: [{ href: `${broker}/pump/7/speed`, op }] } },
};

async function startServient() {
  const servient = new core.Servient();
  servient.addClientFactory(new mqttBinding.MqttClientFactory());
  return servient.start();
}

const pump = await mqtt.connectAsync(broker);
await pump.publishAsync('pump/7/speed', '21', { qos: 1, retain: true });
const read = (thing) => thing.readProperty('speed').then((value) => value.value());
const patiently = (promise) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 10_000, 'no end after 10 s'))]);

{
  const thing = await (await startServient()).consume(description);
  console.log(`two readers, one after the other: ${await patiently(read(thing))}, ${await patiently(read(thing))}`);
}
{
  const thing = await (await startServient()).consume(description);
  const both = [read(thing), read(thing)].map(patiently);
  console.log(`two readers at once: ${(await Promise.all(both)).join(', ')}`);
}
{
  const thing = await (await startServient()).consume(description);
  await thing.observeProperty('speed', async () => {});
  console.log(`a reader beside an observer: ${await patiently(read(thing))}`);
}

{
  const WoT = await startServient();
  const things = [await WoT.consume(description), await WoT.consume(description)];
  const both = things.map((thing) => patiently(read(thing)));
  console.log(`two readers at once, each with a Thing of its own: ${(await Promise.all(both)).join(', ')}`);
}
process.exit(0);
JS

echo "@node-wot/binding-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/@node-wot/binding-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node page.mjs "$port" 2>errors | grep -v '^unknown format') || cat errors
echo "$said"
[ "$said" = 'two readers, one after the other: 21, 21
two readers at once: 21, no end after 10 s
a reader beside an observer: no end after 10 s
two readers at once, each with a Thing of its own: 21, 21' ] || { echo 'this has changed'; exit 1; }
