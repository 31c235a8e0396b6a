#!/usr/bin/env bash
# nest-mqtt 0.2.0, a module for Nest, calls one handler for a message, the first whose filter matches in the order in which the
# subscriptions were acknowledged. A logger with @Subscribe('plant/#') that comes first takes every message away from the handler of
# 'plant/7'. When it comes later it misses those messages itself. The order is that of the methods and providers of the program, so
# a change that looks harmless changes who gets what.
#   - The handler of '#' alone is never called, and the one of '+/door' not for the topic /door. The broker sends both.
#   - A payload that is no JSON does not reach a handler with @Payload(), also with @Payload((payload) => payload.toString()) as the
#     README has it: "You can pass in a transform function for converting." That function is not called. `transform` in @Subscribe() is.
#
# MQTT 3.1.1 §4.7.1.3: "+/+" matches "/finance". §4.7.1.2: "#" on its own is valid and will receive every Application Message. The README
# says: "You can define any subscriber or consumer in any provider", and of one handler for a message nothing.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 3.0.0, @nestjs/core 8.4.7, Mosquitto 2.0.11 of Debian 12):
#   plant/# before plant/7, message plant/7: called plant/#
#   plant/7 before plant/#, message plant/7: called plant/7
#   #, message plant/7: called nothing
#   +/door, message /door: called nothing
#   @Payload(function), message ok: called nothing
#   @Payload(function), message 21.5: the handler got number 21.5
#   @Subscribe({ transform: function }), message ok: the handler got string ok
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
npm install --silent --no-audit --no-fund --save-exact nest-mqtt@0.2.0 @nestjs/core@8.4.7 @nestjs/common@8.4.7 \
  reflect-metadata@0.1.13 rxjs@7.8.2 mqtt@3.0.0 >/dev/null 2>&1

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
import { once } from 'node:events';
import common from '@nestjs/common';
import nest from '@nestjs/core';
import mqtt from 'mqtt';
import nestMqtt from 'nest-mqtt';

setTimeout(() => process.exit(1), 120_000);
const { MqttModule, Payload, Subscribe } = nestMqtt;
const port = Number(process.argv[2]);
const device = mqtt.connect({ host: '127.0.0.1', port });
await once(device, 'connect');

/** Starts an application with a handler for each of these options, publishes, and says what handlers were called with. */
async function called(handlers, topic, payload, payloadOption) {
  const calls = [];
  class Plant {}
  const end = {};
  end.promise = new Promise((resolve) => (end.resolve = resolve));
  const methods = { ...Object.fromEntries(handlers.map((options, n) => [`handler${n}`, options])), last: 'end' };
  for (const [name, options] of Object.entries(methods)) {
    Plant.prototype[name] = name === 'last' ? () => end.resolve() : (value) => calls.push([options.topic ?? options, value]);
    // What the decorators of TypeScript do.
    if (name !== 'last') Payload(payloadOption)(Plant.prototype, name, 0);
    Subscribe(options)(Plant.prototype, name, Object.getOwnPropertyDescriptor(Plant.prototype, name));
  }
  class App {}
  common.Module({ imports: [MqttModule.forRoot({ host: '127.0.0.1', port })], providers: [Plant] })(App);
  const app = await nest.NestFactory.createApplicationContext(App, { logger: false });
  // The handler of the topic `end` is subscribed last. Once it is called, all are.
  const again = setInterval(() => device.publish('end', '1'), 200);
  await end.promise;
  clearInterval(again);
  end.promise = new Promise((resolve) => (end.resolve = resolve));
  device.publish(topic, payload, { qos: 1 });
  // Twice, for one of the earlier messages may still come.
  device.publish('end', '1', { qos: 1 });
  await end.promise;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await app.close();
  return calls;
}
const names = (calls) => `called ${calls.map(([filter]) => filter).join(', ') || 'nothing'}`;
const values = (calls) => (calls.length ? `the handler got ${calls.map(([, value]) => `${typeof value} ${value}`).join(', ')}` : 'called nothing');

for (const [first, second] of [['plant/#', 'plant/7'], ['plant/7', 'plant/#']]) {
  console.log(`${first} before ${second}, message plant/7: ${names(await called([first, second], 'plant/7', '1'))}`);
}
console.log(`#, message plant/7: ${names(await called(['#'], 'plant/7', '1'))}`);
console.log(`+/door, message /door: ${names(await called(['+/door'], '/door', '1'))}`);
const text = (payload) => payload.toString();
for (const payload of ['ok', '21.5']) {
  console.log(`@Payload(function), message ${payload}: ${values(await called(['plant/7'], 'plant/7', payload, text))}`);
}
const own = { topic: 'plant/7', transform: text };
console.log(`@Subscribe({ transform: function }), message ok: ${values(await called([own], 'plant/7', 'ok'))}`);
process.exit(0);
JS

echo "nest-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/nest-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node handlers.mjs "$port" 2>errors) || cat errors
echo "$said"
[ "$said" = 'plant/# before plant/7, message plant/7: called plant/#
plant/7 before plant/#, message plant/7: called plant/7
#, message plant/7: called nothing
+/door, message /door: called nothing
@Payload(function), message ok: called nothing
@Payload(function), message 21.5: the handler got number 21.5
@Subscribe({ transform: function }), message ok: the handler got string ok' ] || { echo 'this has changed'; exit 1; }
