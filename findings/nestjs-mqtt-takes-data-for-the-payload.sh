#!/usr/bin/env bash
# The MQTT transport of @nestjs/microservices 12.1.1 gives a handler only a part of a JSON message that has a member named
# `data` or `pattern`, as if another Nest program had sent it. Of {"data":21.5,"unit":"C"} an @EventPattern() handler gets
# 21.5, and of {"pattern":"eco","value":21.5} it gets undefined. If there is an `id` beside `data`, Nest also publishes an
# answer to the topic with /reply behind it, although an event has no answer. Nothing is logged. Devices that are no Nest
# programs use such names often.
#
# Nest's documentation (microservices/basics, Event-based) says that the handler takes "an event payload which has been sent
# over the network". It names no reserved members, and neither does the page on MQTT. A deserializer of one's own,
# { deserialize: (data) => ({ data }) }, gives the whole message.
#
# Output seen on 2026-11-30 (Node 20.20.2, aedes 1.2.0):
#   sent {"value":21.5,"unit":"C"}: handler got {"value":21.5,"unit":"C"}
#   sent {"data":21.5,"unit":"C"}: handler got 21.5
#   sent {"pattern":"eco","value":21.5}: handler got undefined
#   sent {"id":7,"data":21.5}: handler got 21.5, published {"isDisposed":true,"id":7} to room/temperature/reply
#   own deserializer, sent {"id":7,"data":21.5}: handler got {"id":7,"data":21.5}
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact @nestjs/microservices@12.1.1 @nestjs/core@12.5.1 @nestjs/common@12.5.1 \
  reflect-metadata@0.2.2 rxjs@7.8.2 mqtt@5.16.0 aedes@1.2.0 >/dev/null 2>&1

cat >service.mjs <<'JS'
import 'reflect-metadata';
import net from 'node:net';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const topic = 'room/temperature';
const broker = await Aedes.createBroker();
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;

let handled;
class Temperatures {
  onTemperature(payload) {
    handled(payload);
  }
}
// What the decorators of TypeScript do.
const handler = Object.getOwnPropertyDescriptor(Temperatures.prototype, 'onTemperature');
EventPattern(topic)(Temperatures.prototype, 'onTemperature', handler);
Payload()(Temperatures.prototype, 'onTemperature', 0);
Controller()(Temperatures);
class App {}
Module({ controllers: [Temperatures] })(App);

/** Starts the service; resolves when the broker has its subscription. */
async function start(more) {
  const subscribed = new Promise((resolve) => broker.once('subscribe', resolve));
  const options = { url, ...more };
  const service = await NestFactory.createMicroservice(App, { transport: Transport.MQTT, options, logger: ['error', 'warn'] });
  await service.listen();
  await subscribed;
  return service;
}

const answers = [];
const device = await mqtt.connectAsync(url);
await device.subscribeAsync([`${topic}/reply`, 'end'], { qos: 1 });
device.on('message', (from, payload) => from !== 'end' && answers.push(`${payload} to ${from}`));

async function send(title, message) {
  answers.length = 0;
  const got = new Promise((resolve) => (handled = (payload) => resolve(JSON.stringify(payload))));
  const replied = new Promise((resolve) => broker.on('publish', (packet) => packet.topic.endsWith('/reply') && resolve()));
  await device.publishAsync(topic, message, { qos: 1 });
  let line = `${title}sent ${message}: handler got ${await got}`;
  if (!title && JSON.parse(message).id) {
    await replied;
    while (!answers.length) await new Promise((resolve) => device.once('message', resolve));
    line += `, published ${answers.join()}`;
  }
  console.log(line);
}

const service = await start();
for (const message of ['{"value":21.5,"unit":"C"}', '{"data":21.5,"unit":"C"}', '{"pattern":"eco","value":21.5}', '{"id":7,"data":21.5}'])
  await send('', message);
await service.close();
await start({ deserializer: { deserialize: (data) => ({ data }) } });
await send('own deserializer, ', '{"id":7,"data":21.5}');
process.exit(0);
JS

echo "@nestjs/microservices $(node -p "require('./node_modules/@nestjs/microservices/package.json').version")"
said=$(node service.mjs)
echo "$said"
[ "$said" = 'sent {"value":21.5,"unit":"C"}: handler got {"value":21.5,"unit":"C"}
sent {"data":21.5,"unit":"C"}: handler got 21.5
sent {"pattern":"eco","value":21.5}: handler got undefined
sent {"id":7,"data":21.5}: handler got 21.5, published {"isDisposed":true,"id":7} to room/temperature/reply
own deserializer, sent {"id":7,"data":21.5}: handler got {"id":7,"data":21.5}' ] || { echo 'this has changed'; exit 1; }
