#!/usr/bin/env bash
# The MQTT transport of @nestjs/microservices 12.1.1 calls one handler only when a topic matches the patterns of two, and it
# takes the one that was declared first. With MQTT 5.0 the broker may send a copy for each of the two subscriptions, and then
# Nest calls that first handler twice and the second never. So a log at plant/# takes away the alarms of plant/+/alarm, and
# counts them double. Which handler works changes with the order of the methods in the file.
#
# MQTT 5.0 §3.3.4 lets the server deliver "further copies of the message, one for each additional matching subscription".
# Nest's own documentation (microservices/basics, Event-based) says: "You can register multiple event handlers for a single
# event pattern and all of them will be automatically triggered in parallel". That is true of the very same pattern only,
# and the part on wildcards (microservices/mqtt) names no limit.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   MQTT 3.1.1, plant/# declared first: log 1, alarm 0
#   MQTT 3.1.1, plant/+/alarm declared first: log 0, alarm 1
#   MQTT 5.0, plant/# declared first: log 2, alarm 0
#   MQTT 5.0, plant/+/alarm declared first: log 0, alarm 2
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
npm install --silent --no-audit --no-fund --save-exact @nestjs/microservices@12.1.1 @nestjs/core@12.5.1 @nestjs/common@12.5.1 \
  reflect-metadata@0.2.2 rxjs@7.8.2 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >service.mjs <<'JS'
import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const log = ['log', 'plant/#'];
const alarm = ['alarm', 'plant/+/alarm'];
const end = ['end', 'end'];
const device = await mqtt.connectAsync(url);

/** How often each handler was called for one message. */
async function calls(protocolVersion, handlers) {
  const count = { log: 0, alarm: 0 };
  let ended;
  const finished = new Promise((resolve) => (ended = resolve));
  class Plant {}
  for (const [name, pattern] of handlers) {
    Plant.prototype[name] = (payload) => (name === 'end' ? ended() : count[name]++);
    // What the decorators of TypeScript do.
    EventPattern(pattern)(Plant.prototype, name, Object.getOwnPropertyDescriptor(Plant.prototype, name));
    Payload()(Plant.prototype, name, 0);
  }
  Controller()(Plant);
  class App {}
  Module({ controllers: [Plant] })(App);
  const options = { url, protocolVersion, subscribeOptions: { qos: 1 } };
  const service = await NestFactory.createMicroservice(App, { transport: Transport.MQTT, options, logger: ['error', 'warn'] });
  await service.listen();
  const client = service.unwrap();
  // An acknowledged message that Nest's own client sends shows that the broker has had its subscriptions before.
  await client.publishAsync('ready', '', { qos: 1 });
  await device.publishAsync('plant/7/alarm', '{"value":1}', { qos: 1 });
  // The broker keeps the order, so this message comes after every copy of the first.
  await device.publishAsync('end', '{"value":1}', { qos: 1 });
  await finished;
  await service.close();
  return `log ${count.log}, alarm ${count.alarm}`;
}

for (const [version, name] of [[4, '3.1.1'], [5, '5.0']])
  for (const handlers of [[log, alarm, end], [alarm, log, end]])
    console.log(`MQTT ${name}, ${handlers[0][1]} declared first: ${await calls(version, handlers)}`);
process.exit(0);
JS

echo "@nestjs/microservices $(node -p "require('./node_modules/@nestjs/microservices/package.json').version")"
sed -n 's/.*\(mosquitto version .*\) starting/\1/p' mosquitto.log
said=$(node service.mjs "$port")
echo "$said"
[ "$said" = 'MQTT 3.1.1, plant/# declared first: log 1, alarm 0
MQTT 3.1.1, plant/+/alarm declared first: log 0, alarm 1
MQTT 5.0, plant/# declared first: log 2, alarm 0
MQTT 5.0, plant/+/alarm declared first: log 0, alarm 2' ] || { echo 'this has changed'; exit 1; }
