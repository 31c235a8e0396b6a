#!/usr/bin/env bash
# graphql-mqtt-subscriptions 1.2.0 gives the retained message of a topic to its first subscriber only. It sends one SUBSCRIBE a
# topic, so the broker sends the state once. A second subscriber of the same topic, such as a second browser, gets nothing until
# the state changes. In a test with one subscriber all is well. Besides,
#   - a subscriber of `+/door` never gets /door: `+` does not match an empty level here;
#   - a payload that happens to be JSON is parsed: 007 stays a string, 1e3 becomes the number 1000, and an identifier of 20 digits
#     becomes another number.
#
# MQTT 3.1.1 §3.3.1.3 [MQTT-3.3.1-6] has the retained message sent for each new subscription, and by §4.7.1.3 "/finance" matches
# "+/+". The README of graphql-mqtt-subscriptions names none of these limits.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   retained state: the first subscriber got 1, the second got 0
#   +/door: barn/door came, /door did not
#   payloads: "007", 1000, 12345678901234567000
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
npm install --silent --no-audit --no-fund --save-exact graphql-mqtt-subscriptions@1.2.0 graphql@16.11.0 mqtt@5.16.0 \
  --legacy-peer-deps >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >lamps.js <<'JS'
const { MQTTPubSub } = require('graphql-mqtt-subscriptions');
const mqtt = require('mqtt');

setTimeout(() => process.exit(1), 60_000);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;

async function main() {
  const device = await mqtt.connectAsync(url);
  await device.publishAsync('lamp/3', '{"on":true}', { qos: 1, retain: true });
  const client = await mqtt.connectAsync(url);
  const pubsub = new MQTTPubSub({ client });
  const got = { first: [], second: [], door: [], payload: [] };
  let ended;
  const subscribe = (topic, into) => pubsub.subscribe(topic, (value) => got[into].push(value));
  /** Resolves when all that was published before has come. */
  const settle = async () => {
    const end = new Promise((resolve) => (ended = resolve));
    await device.publishAsync('end', '1', { qos: 1 });
    await end;
  };
  const qos = { qos: 1 };
  await pubsub.subscribe('end', () => ended(), qos);
  await subscribe('lamp/3', 'first');
  await settle();
  await subscribe('lamp/3', 'second');
  // The broker would send it with the SUBACK, well within this time.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await settle();
  console.log(`retained state: the first subscriber got ${got.first.length}, the second got ${got.second.length}`);

  await subscribe('+/door', 'door');
  await device.publishAsync('/door', '"/door"', qos);
  await device.publishAsync('barn/door', '"barn/door"', qos);
  await settle();
  console.log(`+/door: ${got.door.join(' and ')} came, /door did${got.door.includes('/door') ? '' : ' not'}`);

  await subscribe('card/number', 'payload');
  for (const number of ['007', '1e3', '12345678901234567890']) await device.publishAsync('card/number', number, qos);
  await settle();
  console.log(`payloads: ${got.payload.map((value) => JSON.stringify(value)).join(', ')}`);
  process.exit(0);
}
main();
JS

echo "graphql-mqtt-subscriptions $(node -p "require('./node_modules/graphql-mqtt-subscriptions/package.json').version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node lamps.js "$port")
echo "$said"
[ "$said" = 'retained state: the first subscriber got 1, the second got 0
+/door: barn/door came, /door did not
payloads: "007", 1000, 12345678901234567000' ] || { echo 'this has changed'; exit 1; }
