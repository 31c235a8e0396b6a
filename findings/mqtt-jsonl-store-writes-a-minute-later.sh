#!/usr/bin/env bash
# mqtt-jsonl-store 0.3.1, a store for MQTT.js that the README of MQTT.js names, reports a message as stored and writes it to the
# disk up to a minute later. A program that is killed or loses power before that loses what it had published at QoS 1 and 2 while
# the broker was away, although it uses the store for just that case. Nothing is logged at the next start. The second argument of
# Manager, { throttleFS: { maxBufferedCommands: 0 } }, makes it write at once.
#
# The README of mqtt-jsonl-store calls it a "JSONL store for in-flight MQTT.js packets" and names no options. The comment of put()
# says: "The callback is called when the packet has been stored." The README of MQTT.js has put() call it "when the packet has
# been stored", too.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0), killed 5 seconds after three messages were stored:
#   mqtt-jsonl-store as in its README: 0 of 3 reached the broker after the next start
#   mqtt-jsonl-store with maxBufferedCommands 0: 3 of 3 reached the broker after the next start
#   mqtt-level-store: 3 of 3 reached the broker after the next start
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 mqtt-packet@9.0.2 mqtt-jsonl-store@0.3.1 mqtt-level-store@3.1.0 \
  >/dev/null 2>&1

cat >meter.mjs <<'JS'
import { mkdirSync } from 'node:fs';
import mqtt from 'mqtt';

const [, , way, step, port] = process.argv;

async function openStores() {
  const path = `./${way}`;
  mkdirSync(path, { recursive: true });
  if (way === 'level') return (await import('mqtt-level-store')).default(path);
  const { Manager } = await import('mqtt-jsonl-store');
  const manager = way === 'readme' ? new Manager(path) : new Manager(path, { throttleFS: { maxBufferedCommands: 0 } });
  await manager.open();
  return manager;
}

const { incoming, outgoing } = await openStores();
if (step === 'store') {
  let stored = 0;
  const put = outgoing.put;
  outgoing.put = function (packet, callback) {
    return put.call(this, packet, (...results) => {
      callback?.(...results);
      if (++stored === 3) console.log('stored');
    });
  };
} else {
  console.log('started');
}
const client = mqtt.connect({ host: '127.0.0.1', port: Number(port), clientId: 'meter', clean: false, incomingStore: incoming, outgoingStore: outgoing });
client.on('error', () => {});
if (step === 'store') for (const reading of ['1', '2', '3']) client.publish('meter/reading', reading, { qos: 1 });
JS

cat >kill.mjs <<'JS'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 120_000);
const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// A server that takes what comes. Before it listens, the broker is away.
let came;
const server = net.createServer((socket) => {
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  parser.on('packet', ({ cmd, messageId }) => {
    if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    if (cmd !== 'publish') return;
    came++;
    send({ cmd: 'puback', messageId });
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
server.close();

/** Starts a meter, and gives a way to kill it as the system does when there is no time left. */
async function start(way, step) {
  const child = spawn(process.execPath, ['meter.mjs', way, step, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.on('exit', (code) => code === null || process.exit(1));
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
}

const ways = {
  readme: 'mqtt-jsonl-store as in its README',
  atonce: 'mqtt-jsonl-store with maxBufferedCommands 0',
  level: 'mqtt-level-store',
};
for (const [way, title] of Object.entries(ways)) {
  const kill = await start(way, 'store');
  await delay(5000);
  await kill();
  // The file is locked for two more seconds.
  await delay(3000);
  came = 0;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const killSecond = await start(way, 'send');
  await delay(3000);
  await killSecond();
  server.close();
  console.log(`${title}: ${came} of 3 reached the broker after the next start`);
}
process.exit(0);
JS

echo "mqtt-jsonl-store $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-jsonl-store/package.json', 'utf8')).version")"
said=$(node kill.mjs)
echo "$said"
[ "$said" = 'mqtt-jsonl-store as in its README: 0 of 3 reached the broker after the next start
mqtt-jsonl-store with maxBufferedCommands 0: 3 of 3 reached the broker after the next start
mqtt-level-store: 3 of 3 reached the broker after the next start' ] || { echo 'this has changed'; exit 1; }
