#!/usr/bin/env bash
# aedes 1.2.0 with the store of aedes-persistence-redis 11.2.2 sends nothing of what waits for a client after a reconnect, when
# the client had got 1,001 messages of QoS 2 since its last connect. The store keeps an entry for each message of QoS 2 that is
# done, in the list of what waits. At a connect it takes the first 1,001 entries of that list (`maxSessionDelivery` is 1,000) and
# finds no message behind them. These entries are removed then, so the messages come with the connect after that. With 999 such
# entries one of three messages that wait is late. At QoS 1 nothing is left in the list.
#
# The README says of `maxSessionDelivery`: "maximum offline messages deliverable on client CONNECT, default is 1000", and these
# were no offline messages. MQTT 3.1.1 §4.4 [MQTT-4.4.0-1] asks only for messages that are under way already, but a client whose
# session was resumed takes what comes as complete. MQTT 3.1.1 §3.1.2.4 counts messages that wait as state of the session.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Redis 7.0.15 of Debian 12):
#   QoS 1, 1001 messages: 0 entries left, connect brings a b c, next connect brings nothing
#   QoS 2, 1001 messages: 1001 entries left, connect brings nothing, next connect brings a b c
#   QoS 2, 999 messages: 999 entries left, connect brings a b, next connect brings c
#
# Needs Node 20 or later, npm and the Debian package redis-server; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

command -v redis-server >/dev/null || { echo 'install the Debian package redis-server'; exit 1; }
folder=$(mktemp -d)
redis=
trap '[ -z "$redis" ] || { kill "$redis" && wait "$redis"; } 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact aedes@1.2.0 aedes-persistence-redis@11.2.2 ioredis@5.8.2 mqtt@5.16.0 \
  >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$folder" >redis.log 2>&1 &
redis=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$redis"
  sleep 0.1
done

cat >sessions.mjs <<'JS'
import { once } from 'node:events';
import net from 'node:net';
import { Aedes } from 'aedes';
import persistence from 'aedes-persistence-redis';
import { Redis } from 'ioredis';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 240_000);
const redis = { host: '127.0.0.1', port: Number(process.argv[2]) };
const database = new Redis(redis);

const broker = await Aedes.createBroker({ persistence: persistence(redis) });
const server = net.createServer(broker.handle);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `mqtt://127.0.0.1:${server.address().port}`;

/** What a connect to the stored session brings. */
async function fetch(clientId) {
  const got = [];
  const client = mqtt.connect(url, { clientId, clean: false, reconnectPeriod: 0 });
  const ended = new Promise((resolve) => {
    client.on('message', (topic, payload) => (topic === 'end' ? resolve() : got.push(String(payload))));
  });
  await once(client, 'connect');
  await client.subscribeAsync('end', { qos: 1 });
  await client.publishAsync('end', '', { qos: 1 });
  await ended;
  // A new message may come before those that wait.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await client.unsubscribeAsync('end');
  await client.endAsync();
  return got.join(' ') || 'nothing';
}

async function attempt(qos, count) {
  const clientId = `logger-${qos}-${count}`;
  const topic = `meter/${qos}/${count}`;
  const publisher = await mqtt.connectAsync(url);
  const client = await mqtt.connectAsync(url, { clientId, clean: false });
  await client.subscribeAsync(topic, { qos });
  let got = 0;
  // The answer that completes a message leaves after 'message'.
  const all = new Promise((resolve) => client.on('message', () => ++got === count && setTimeout(resolve, 2000)));
  for (let n = 0; n < count; n++) await publisher.publishAsync(topic, 'x', { qos });
  await all;
  await client.endAsync();
  const left = await database.llen(`outgoing:${clientId}`);
  for (const payload of ['a', 'b', 'c']) await publisher.publishAsync(topic, payload, { qos });
  const brought = await fetch(clientId);
  console.log(`QoS ${qos}, ${count} messages: ${left} entries left, connect brings ${brought}, next connect brings ${await fetch(clientId)}`);
  await publisher.endAsync();
}

await attempt(1, 1001);
await attempt(2, 1001);
await attempt(2, 999);
process.exit(0);
JS

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "aedes $(version aedes), aedes-persistence-redis $(version aedes-persistence-redis)"
redis-server --version
said=$(node sessions.mjs "$port")
echo "$said"
[ "$said" = 'QoS 1, 1001 messages: 0 entries left, connect brings a b c, next connect brings nothing
QoS 2, 1001 messages: 1001 entries left, connect brings nothing, next connect brings a b c
QoS 2, 999 messages: 999 entries left, connect brings a b, next connect brings c' ] || { echo 'this has changed'; exit 1; }
