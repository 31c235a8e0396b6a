#!/usr/bin/env bash
# @node-wot/binding-mqtt 0.8.16, the MQTT part of node-wot for the Web of Things, does not read `mqv:topic` and `mqv:filter`. It takes
# the topic from the path of the address, and an address of the broker alone has none.
#   - writeProperty() and invokeAction() resolve, and nothing arrives: PUBLISH goes out with an empty topic, and the broker closes the
#     connection. observeProperty() is rejected for the same reason. A property whose topic is in the path works.
#   - A filter with a wildcard in the path is subscribed to, and its listener never called: node-wot looks for a listener under the
#     topic of the message.
#   - `mqv:qos` of a form that is observed is not read: the subscription has QoS 0.
#
# The README names "W3C WoT Binding Template for MQTT" as what it implements. That document says of addresses: "the URL does not
# contain any information regarding" topic and filter, and "These two parameters must be specified using their own parameter".
# Its examples are like the forms below.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   observe, topic in the path: the listener was called with 21
#   observe, mqv:filter: rejected
#   observe, wildcard in the path: the listener was not called
#   write, topic in the path: resolved, the pump got 3 at pump/7/speed/set
#   write, mqv:topic: resolved, the pump got nothing
#   invoke, mqv:topic: resolved, the pump got nothing
#   subscriptions: pump/7/speed (QoS 0), pump/+/speed (QoS 0)
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
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type subscribe\nlog_type information\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >panel.mjs <<'JS'
import mqttBinding from '@node-wot/binding-mqtt';
import core from '@node-wot/core';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000);
const broker = `mqtt://127.0.0.1:${process.argv[2]}`;
const observe = ['observeproperty', 'unobserveproperty'];
const description = {
  '@context': 'https://www.w3.org/2022/wot/td/v1.1',
  title: 'Pump',
  id: 'urn:dev:pump:7',
  securityDefinitions: { none: { scheme: 'nosec' } },
  security: 'none',
  properties: {
    path: {
      type: 'integer',
      forms: [
        { href: `${broker}/pump/7/speed`, op: observe, 'mqv:qos': '1' },
        { href: `${broker}/pump/7/speed/set`, op: ['writeproperty'] },
      ],
    },
    own: {
      type: 'integer',
      forms: [
        { href: broker, op: observe, 'mqv:filter': 'pump/7/speed' },
        { href: broker, op: ['writeproperty'], 'mqv:topic': 'pump/7/speed/set' },
      ],
    },
    wildcard: { type: 'integer', forms: [{ href: `${broker}/pump/+/speed`, op: observe }] },
    end: { type: 'string', forms: [{ href: `${broker}/end`, op: observe }] },
  },
  actions: { reset: { forms: [{ href: broker, op: ['invokeaction'], 'mqv:topic': 'pump/7/reset' }] } },
};

/** The Thing in a program of its own: a connection that the broker has closed takes the next try with it. */
async function consume() {
  const servient = new core.Servient();
  servient.addClientFactory(new mqttBinding.MqttClientFactory());
  return (await servient.start()).consume(description);
}

const pump = await mqtt.connectAsync(broker);
const got = [];
let ended;
pump.on('message', (topic, payload) => (topic === 'end' ? ended?.() : got.push(`${payload} at ${topic}`)));
await pump.subscribeAsync(['pump/7/speed/set', 'pump/7/reset', 'end'], { qos: 1 });
const other = await mqtt.connectAsync(broker);

/** What the listener of a property is called with for one message. */
async function observed(name) {
  const thing = await consume();
  const values = [];
  try {
    await thing.observeProperty(name, async (value) => values.push(value.value()));
  } catch {
    return 'rejected';
  }
  const end = new Promise((resolve) => thing.observeProperty('end', async () => resolve()).then(() => {
    // The broker keeps the order of one client, so the end comes behind the speed.
    pump.publish('pump/7/speed', '21', { qos: 1 });
    pump.publish('end', '"end"', { qos: 1 });
  }));
  await end;
  return values.length ? `the listener was called with ${await values[0]}` : 'the listener was not called';
}

/** What the pump gets when something is sent. */
async function sent(send) {
  got.length = 0;
  const thing = await consume();
  const result = await send(thing).then(() => 'resolved', () => 'rejected');
  const end = new Promise((resolve) => (ended = resolve));
  other.publish('end', '"end"', { qos: 1 });
  await end;
  return `${result}, the pump got ${got.join(' ') || 'nothing'}`;
}

console.log(`observe, topic in the path: ${await observed('path')}`);
console.log(`observe, mqv:filter: ${await observed('own')}`);
console.log(`observe, wildcard in the path: ${await observed('wildcard')}`);
console.log(`write, topic in the path: ${await sent((thing) => thing.writeProperty('path', 3))}`);
console.log(`write, mqv:topic: ${await sent((thing) => thing.writeProperty('own', 3))}`);
console.log(`invoke, mqv:topic: ${await sent((thing) => thing.invokeAction('reset'))}`);
process.exit(0);
JS

echo "@node-wot/binding-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/@node-wot/binding-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node panel.mjs "$port" 2>errors) || cat errors
said+="
subscriptions: $(sed -n 's|^[0-9]*: mqttjs_[0-9a-f]* \([012]\) \(pump/[7+]/speed\)$|\2 (QoS \1)|p' mosquitto.log | paste -sd , | sed 's/,/, /g')"
echo "$said"
[ "$said" = 'observe, topic in the path: the listener was called with 21
observe, mqv:filter: rejected
observe, wildcard in the path: the listener was not called
write, topic in the path: resolved, the pump got 3 at pump/7/speed/set
write, mqv:topic: resolved, the pump got nothing
invoke, mqv:topic: resolved, the pump got nothing
subscriptions: pump/7/speed (QoS 0), pump/+/speed (QoS 0)' ] || { echo 'this has changed'; exit 1; }
