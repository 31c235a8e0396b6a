#!/usr/bin/env bash
# The MQTT client of @nestjs/microservices 12.1.1 deletes a member named `options` from what it is given to send. The receiver
# never sees it, and the program has lost it, too. Nothing is logged. A print job or a product with `options` is an ordinary
# message. It also deletes the options of a MqttRecord. So a record that is built once and sent twice goes out with QoS 1 and
# RETAIN the first time, and with QoS 0 and without RETAIN from then on.
#
# Nest's documentation (microservices/mqtt, Record builders) names options of a record only, to set QoS, RETAIN and properties.
# It reserves no name in a payload, and does not say that a record serves once.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   emit({"job":"print","options":{"copies":2}}): sent {"job":"print"}; the program is left with {"job":"print"}
#   send({"job":"print","options":{"copies":2}}): sent {"job":"print"}; the program is left with {"job":"print"}
#   emit({"job":"print","settings":{"copies":2}}): sent {"job":"print","settings":{"copies":2}}; the program is left with {"job":"print","settings":{"copies":2}}
#   emit(record with QoS 1, retain): QoS 1, retain true
#   emit(the same record): QoS 0, retain false
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
npm install --silent --no-audit --no-fund --save-exact @nestjs/common@12.1.1 @nestjs/core@12.1.1 @nestjs/microservices@12.1.1 \
  mqtt@5.16.0 reflect-metadata@0.2.2 rxjs@7.8.2 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >jobs.mjs <<'JS'
import 'reflect-metadata';
import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { ClientProxyFactory, MqttRecordBuilder, Transport } from '@nestjs/microservices';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
Logger.overrideLogger(['error', 'warn']);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const client = ClientProxyFactory.create({ transport: Transport.MQTT, options: { url } });
await client.connect();
const watcher = await mqtt.connectAsync(url, { protocolVersion: 5 });
// `rap` keeps RETAIN as it was published.
await watcher.subscribeAsync('job/print', { qos: 1, rap: true });

/** Sends with Nest and gives what the broker passes on. */
async function pass(how, value) {
  const came = once(watcher, 'message');
  client[how]('job/print', value).subscribe({ error() {} });
  const [, payload, { qos, retain }] = await came;
  return { data: JSON.stringify(JSON.parse(String(payload)).data), qos, retain };
}

const copies = { copies: 2 };
for (const [how, job] of [['emit', { job: 'print', options: copies }], ['send', { job: 'print', options: copies }], ['emit', { job: 'print', settings: copies }]]) {
  const title = `${how}(${JSON.stringify(job)})`;
  const { data } = await pass(how, job);
  console.log(`${title}: sent ${data}; the program is left with ${JSON.stringify(job)}`);
}
const record = new MqttRecordBuilder('open').setQoS(1).setRetain(true).build();
for (const title of ['record with QoS 1, retain', 'the same record']) {
  const { qos, retain } = await pass('emit', record);
  console.log(`emit(${title}): QoS ${qos}, retain ${retain}`);
}
process.exit(0);
JS

echo "@nestjs/microservices $(node -p "JSON.parse(fs.readFileSync('node_modules/@nestjs/microservices/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node jobs.mjs "$port" 2>nest.log)
echo "$said"
[ "$said" = 'emit({"job":"print","options":{"copies":2}}): sent {"job":"print"}; the program is left with {"job":"print"}
send({"job":"print","options":{"copies":2}}): sent {"job":"print"}; the program is left with {"job":"print"}
emit({"job":"print","settings":{"copies":2}}): sent {"job":"print","settings":{"copies":2}}; the program is left with {"job":"print","settings":{"copies":2}}
emit(record with QoS 1, retain): QoS 1, retain true
emit(the same record): QoS 0, retain false' ] || { echo 'this has changed'; exit 1; }
