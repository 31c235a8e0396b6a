#!/usr/bin/env bash
# aedes 1.2.0 with the store of aedes-persistence-level 9.2.0 mixes up what waited before a restart with what came after it.
#   - With an `id` for the broker, which is an option of aedes, messages that waited for an absent client are overwritten by newer
#     ones and never sent. Their publisher had got PUBACK. The store names a message by the id of the broker and a number, and
#     that number begins anew with each start.
#   - Without an `id`, aedes makes up one at each start. Then the order of the two starts is the order of these ids as texts, so in
#     half of all cases newer messages of a topic come before older ones. The script names two such ids, to have the case.
#
# The documentation of aedes says of `id`: "aedes broker unique identifier", and warns of nothing. MQTT 3.1.1 §4.1 has the
# server store the messages of a session that wait, and §4.6 [MQTT-4.6.0-6] keep the order of each topic.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, level 10.0.0):
#   the same id at both starts: 4 5 6 7 8 9 10
#   ids b and a: 4 5 6 7 8 9 10 1 2 3
#   ids a and b: 1 2 3 4 5 6 7 8 9 10
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact aedes@1.2.0 aedes-persistence-level@9.2.0 level@10.0.0 mqtt@5.16.0 \
  >/dev/null 2>&1

cat >start.mjs <<'JS'
// One start of the broker: publishes numbers while the client is away, or lets the client fetch what waits.
import { once } from 'node:events';
import net from 'node:net';
import { Aedes } from 'aedes';
import persistence from 'aedes-persistence-level';
import { Level } from 'level';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const [, , data, id, task, first, last] = process.argv;
const database = new Level(data);
const broker = await Aedes.createBroker({ id, persistence: persistence(database) });
const server = net.createServer(broker.handle);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `mqtt://127.0.0.1:${server.address().port}`;
const kept = { clientId: 'logger', clean: false };

if (task === 'subscribe and publish') {
  const client = await mqtt.connectAsync(url, kept);
  await client.subscribeAsync('meter/7', { qos: 1 });
  await client.endAsync();
}
if (task !== 'fetch') {
  const publisher = await mqtt.connectAsync(url);
  for (let n = Number(first); n <= Number(last); n++) await publisher.publishAsync('meter/7', String(n), { qos: 1 });
  await publisher.endAsync();
} else {
  const numbers = [];
  const client = mqtt.connect(url, kept);
  const ended = new Promise((resolve) => {
    client.on('message', (topic, payload) => (topic === 'end' ? resolve() : numbers.push(String(payload))));
  });
  await once(client, 'connect');
  await client.subscribeAsync('end', { qos: 1 });
  await client.publishAsync('end', '', { qos: 1 });
  await ended;
  // A new message may come before the last ones that wait.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log(numbers.join(' '));
  await client.endAsync();
}
await new Promise((resolve) => broker.close(resolve));
await database.close().catch(() => {});
process.exit(0);
JS

attempt() {
  local data
  data=$(mktemp -d -p "$folder")
  node start.mjs "$data" "$2" 'subscribe and publish' 1 3
  node start.mjs "$data" "$3" publish 4 10
  echo "$1: $(node start.mjs "$data" "$4" fetch)"
}

version() {
  node -p "JSON.parse(fs.readFileSync('node_modules/$1/package.json', 'utf8')).version"
}
echo "aedes $(version aedes), aedes-persistence-level $(version aedes-persistence-level), level $(version level)"
said=$(
  attempt 'the same id at both starts' broker broker broker
  attempt 'ids b and a' b a c
  attempt 'ids a and b' a b c
)
echo "$said"
[ "$said" = 'the same id at both starts: 4 5 6 7 8 9 10
ids b and a: 4 5 6 7 8 9 10 1 2 3
ids a and b: 1 2 3 4 5 6 7 8 9 10' ] || { echo 'this has changed'; exit 1; }
