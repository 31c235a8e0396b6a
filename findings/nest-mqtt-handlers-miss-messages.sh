#!/usr/bin/env bash
# @Subscribe() of @evva/nest-mqtt 2.1.0, a client for Nest 12, does not give a handler all that the broker sends for its filter.
#   - A shared subscription whose group has a hyphen or an underscore, as in $share/line-1/plant/+, calls its handler never. The
#     broker gives this client its share of the messages, so they are gone for the whole group. $share/line1/plant/+ works.
#   - The handler of `#` is never called. That of `plant/#` is.
#   - `+` misses an empty level: `+/door` does not get /door.
#   - Every subscription has QoS 0. The decorator takes no QoS, so a message that was published at QoS 1 comes at QoS 0, and the
#     broker need not keep it while the program is away, also with `clean: false`.
#   - @Payload('text') is taken for JSON. 21.5 becomes a number, and the handler is not called for ok or for an empty payload. Only
#     @Subscribe({ topic, transform: 'text' }) gives text.
# Of all this only the last is logged, as SyntaxError. client.subscribe() and the event 'message' of the client inside, getClient(),
# have none of these limits.
#
# The README says: "Client implementation for an MQTT Broker that also supports shared subscriptions". MQTT 5.0 §4.8.2: a ShareName
# is one or more characters and holds no "/", "+" or "#". §4.7.1.3: "+/+" and "/+" match "/finance".
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, @nestjs/core 12.5.1, Mosquitto 2.0.11 of Debian 12):
#   $share/line1/plant/+: MQTT.js got plant/7, the handler got plant/7
#   $share/line-1/plant/+: MQTT.js got plant/7, the handler got nothing
#   #: MQTT.js got plant/7 /door, the handler got nothing
#   plant/#: MQTT.js got plant/7, the handler got plant/7
#   +/door: MQTT.js got /door, the handler got nothing
#   published at QoS 1: MQTT.js with QoS 1 got it at QoS 1, the handler at QoS 0
#   @Payload('text'): of ok, 21.5 and nothing the handler got number 21.5
#   transform: 'text': of ok, 21.5 and nothing the handler got string ok, string 21.5, string
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
npm install --silent --no-audit --no-fund --save-exact @evva/nest-mqtt@2.1.0 @nestjs/core@12.5.1 @nestjs/common@12.5.1 \
  @nestjs/event-emitter@12.0.0 reflect-metadata@0.2.2 rxjs@7.8.2 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >handlers.mjs <<'JS'
import 'reflect-metadata';
import nestMqtt from '@evva/nest-mqtt';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const { MqttModule, MqttService, Packet, Payload, Subscribe, Topic } = nestMqtt;
const port = Number(process.argv[2]);
const url = `mqtt://127.0.0.1:${port}`;
const device = await mqtt.connectAsync(url);

/** What a handler gets of `messages`, as lists of its arguments: the topic, the payload and the packet. */
async function handled(options, payloadOptions, messages) {
  const calls = [];
  class Plant {
    handle(...values) {
      calls.push(values);
    }
  }
  // What the decorators of TypeScript do.
  Topic()(Plant.prototype, 'handle', 0);
  Payload(...payloadOptions)(Plant.prototype, 'handle', 1);
  Packet()(Plant.prototype, 'handle', 2);
  Subscribe(options)(Plant.prototype, 'handle', Object.getOwnPropertyDescriptor(Plant.prototype, 'handle'));
  class App {}
  Module({ imports: [MqttModule], providers: [Plant] })(App);
  const app = await NestFactory.createApplicationContext(App, { logger: false });
  const service = app.get(MqttService);
  await service.connect({ host: '127.0.0.1', port, protocol: 'mqtt', autoSubscribe: true });
  await service.getClient().subscribeAsync('end');
  await send(service.getClient(), messages);
  await service.disconnect();
  await app.close();
  return calls.filter(([topic]) => topic !== 'end');
}

/** The packets that MQTT.js gets of `messages`. */
async function received(filter, messages) {
  const client = await mqtt.connectAsync(url);
  const packets = [];
  client.on('message', (topic, _, packet) => packets.push(packet));
  // Another group of the same kind, so that each of the two groups gets every message.
  await client.subscribeAsync([filter.replace('line', 'other'), 'end'], { qos: 1 });
  await send(client, messages);
  await client.endAsync();
  return packets.filter(({ topic }) => topic !== 'end');
}

/** Publishes, and waits until `client` has got the last message, which comes behind the others. */
async function send(client, messages) {
  const ended = new Promise((resolve) => client.on('message', (topic) => topic === 'end' && resolve()));
  for (const [topic, payload] of messages) await device.publishAsync(topic, payload, { qos: 1 });
  await device.publishAsync('end', '1', { qos: 1 });
  await ended;
}

const readings = [['plant/7', '1'], ['/door', '1']];
for (const filter of ['$share/line1/plant/+', '$share/line-1/plant/+', '#', 'plant/#', '+/door']) {
  const byMqttJs = (await received(filter, readings)).map(({ topic }) => topic);
  const byHandler = (await handled(filter, [], readings)).map(([topic]) => topic);
  console.log(`${filter}: MQTT.js got ${byMqttJs.join(' ')}, the handler got ${byHandler.join(' ') || 'nothing'}`);
}
const [packet] = await received('plant/#', readings);
const [[, , packetOfHandler]] = await handled('plant/#', [], readings);
console.log(`published at QoS 1: MQTT.js with QoS 1 got it at QoS ${packet.qos}, the handler at QoS ${packetOfHandler.qos}`);

const texts = [['plant/7', 'ok'], ['plant/7', '21.5'], ['plant/7', '']];
const values = (calls) => calls.map(([, payload]) => `${typeof payload} ${payload}`.trim()).join(', ');
console.log(`@Payload('text'): of ok, 21.5 and nothing the handler got ${values(await handled('plant/#', ['text'], texts))}`);
console.log(
  `transform: 'text': of ok, 21.5 and nothing the handler got ${values(await handled({ topic: 'plant/#', transform: 'text' }, [], texts))}`,
);
process.exit(0);
JS

echo "@evva/nest-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/@evva/nest-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node handlers.mjs "$port" 2>errors) || cat errors
echo "$said"
[ "$said" = '$share/line1/plant/+: MQTT.js got plant/7, the handler got plant/7
$share/line-1/plant/+: MQTT.js got plant/7, the handler got nothing
#: MQTT.js got plant/7 /door, the handler got nothing
plant/#: MQTT.js got plant/7, the handler got plant/7
+/door: MQTT.js got /door, the handler got nothing
published at QoS 1: MQTT.js with QoS 1 got it at QoS 1, the handler at QoS 0
@Payload('"'text'"'): of ok, 21.5 and nothing the handler got number 21.5
transform: '"'text'"': of ok, 21.5 and nothing the handler got string ok, string 21.5, string' ] || { echo 'this has changed'; exit 1; }
