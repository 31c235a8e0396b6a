#!/usr/bin/env bash
# aedes 1.2.0 with Redis does not serve a filter that has a wildcard and, before it, a bracket or a backslash. Redis reads [1] as
# a set of signs in its own patterns, and neither package writes a backslash before it.
#   - With mqemitter-redis 7.2.1, by which several brokers share messages, a subscriber of `tank[1]/+` or `tank[1]/#` gets no
#     message at all. SUBACK grants the subscription, and publishers get PUBACK.
#   - With aedes-persistence-redis 11.2.2 such a subscriber does not get the retained messages.
# Names of array elements in a PLC look like that. A filter without a wildcard works, and so does `+/level`.
#
# MQTT 3.1.1 and 5.0 §4.7 give no meaning to brackets or backslashes. The README of mqemitter-redis says: "See MQEmitter for the
# actual API", and MQEmitter has + and # as wildcards only.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Redis 7.0.15 of Debian 12). "Both" is a retained message and a new one.
#   aedes alone: tank[1]/level both, tank[1]/+ both, tank[1]/# both, +/level both, line\1/+ both
#   with mqemitter-redis: tank[1]/level both, tank[1]/+ retained, tank[1]/# retained, +/level both, line\1/+ retained
#   with aedes-persistence-redis: tank[1]/level both, tank[1]/+ new, tank[1]/# new, +/level both, line\1/+ new
#   with both packages: tank[1]/level both, tank[1]/+ nothing, tank[1]/# nothing, +/level both, line\1/+ nothing
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
npm install --silent --no-audit --no-fund --save-exact aedes@1.2.0 aedes-persistence-redis@11.2.2 mqemitter-redis@7.2.1 \
  mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$folder" >redis.log 2>&1 &
redis=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$redis"
  sleep 0.1
done

cat >brackets.mjs <<'JS'
import net from 'node:net';
import { Aedes } from 'aedes';
import persistence from 'aedes-persistence-redis';
import emitter from 'mqemitter-redis';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 90_000);
const filters = ['tank[1]/level', 'tank[1]/+', 'tank[1]/#', '+/level', 'line\\1/+'];

async function attempt(title, options) {
  const broker = await Aedes.createBroker(options);
  const server = net.createServer(broker.handle);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `mqtt://127.0.0.1:${server.address().port}`;
  const publisher = await mqtt.connectAsync(url);
  const line = [];
  for (const filter of filters) {
    const topic = filter.startsWith('line') ? 'line\\1/speed' : 'tank[1]/level';
    await publisher.publishAsync(topic, 'old', { qos: 1, retain: true });
    const client = await mqtt.connectAsync(url);
    const got = new Set();
    let end;
    const ended = new Promise((resolve) => (end = resolve));
    client.on('message', (from, payload) => (from === 'end' ? end() : got.add(String(payload))));
    await client.subscribeAsync('end', { qos: 1 });
    await client.subscribeAsync(filter, { qos: 1 });
    // Time for the retained message, which the new one must not overtake.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await publisher.publishAsync(topic, 'new', { qos: 1 });
    await publisher.publishAsync('end', '', { qos: 1 });
    await ended;
    const all = [...got].sort().join();
    line.push(`${filter} ${{ 'new,old': 'both', old: 'retained', new: 'new', '': 'nothing' }[all]}`);
    await client.endAsync();
  }
  console.log(`${title}: ${line.join(', ')}`);
}

const redis = { host: '127.0.0.1', port: Number(process.argv[2]) };
await attempt('aedes alone', {});
await attempt('with mqemitter-redis', { mq: emitter(redis) });
await attempt('with aedes-persistence-redis', { persistence: persistence(redis) });
await attempt('with both packages', { mq: emitter(redis), persistence: persistence(redis) });
process.exit(0);
JS

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "aedes $(version aedes), aedes-persistence-redis $(version aedes-persistence-redis), mqemitter-redis $(version mqemitter-redis)"
redis-server --version
said=$(node brackets.mjs "$port")
echo "$said"
[ "$said" = 'aedes alone: tank[1]/level both, tank[1]/+ both, tank[1]/# both, +/level both, line\1/+ both
with mqemitter-redis: tank[1]/level both, tank[1]/+ retained, tank[1]/# retained, +/level both, line\1/+ retained
with aedes-persistence-redis: tank[1]/level both, tank[1]/+ new, tank[1]/# new, +/level both, line\1/+ new
with both packages: tank[1]/level both, tank[1]/+ nothing, tank[1]/# nothing, +/level both, line\1/+ nothing' ] ||
  { echo 'this has changed'; exit 1; }
