#!/usr/bin/env bash
# Mosquitto 2.0.11: a Will with a Will Delay Interval is held up by every client that is lost after it with the same or a
# shorter delay. The list of waiting Wills is ordered by the length of the delay, not by the time when it ends, and the
# broker stops at the first entry that is not due. While clients go on dropping out, nobody is reported as gone.
# MQTT 5.0 §3.1.3.2.2 asks for each Will when its own delay has passed. Seen on 2.0.21 and 2.1.2 as well.
#
# Output seen with Debian 12's mosquitto 2.0.11 and mqtt-packet 9.0.2 on 2026-11-28, ten clients with a delay of 3 s, lost
# 1.5 s apart:
#   lost at 0.0 s: Will after 17.4 s
#   lost at 6.0 s: Will after 11.4 s
#   lost at 13.5 s: Will after 3.9 s
#
# Needs Node, npm and Debian's mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

broker=''
folder=$(mktemp -d)
trap 'kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 "$folder"
port=$((20000 + RANDOM % 12000))

npm init -y >/dev/null
npm install --no-audit --no-fund mqtt-packet@9.0.2 >/dev/null
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf

cat >lose.mjs <<'JS'
import net from 'node:net';
import packet from 'mqtt-packet';

const port = Number(process.argv[2]);
const delay = 3;
const losses = 10;
const apart = 1500;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A connection that has its CONNACK. */
function connect(options) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const parser = packet.parser({ protocolVersion: 5 });
    parser.on('packet', (received) => (received.cmd === 'connack' ? resolve(socket) : socket.emit('mqtt', received)));
    socket.on('data', (bytes) => parser.parse(bytes));
    socket.write(
      packet.generate({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 5, clean: true, keepalive: 60, ...options }),
    );
  });
}

const lostAt = [];
const after = [];
const watcher = await connect({ clientId: 'watcher' });
watcher.on('mqtt', ({ cmd, topic }) => {
  if (cmd !== 'publish') return;
  const number = Number(topic.slice(5));
  after[number] = (performance.now() - lostAt[number]) / 1000;
});
watcher.write(
  packet.generate(
    { cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'will/#', qos: 0, nl: false, rap: false, rh: 0 }] },
    { protocolVersion: 5 },
  ),
);
await sleep(500);

for (let number = 0; number < losses; number++) {
  const client = await connect({
    clientId: `pump${number}`,
    properties: { sessionExpiryInterval: 60 },
    will: { topic: `will/${number}`, payload: Buffer.from('gone'), qos: 0, properties: { willDelayInterval: delay } },
  });
  lostAt[number] = performance.now();
  client.destroy();
  await sleep(apart);
}
await sleep(10_000);

for (const number of [0, 4, losses - 1]) {
  console.log(`lost at ${((number * apart) / 1000).toFixed(1)} s: Will after ${after[number]?.toFixed(1)} s`);
}
// Each Will but the last ones came many seconds after its delay had passed.
process.exit(after[0] > 12 && after[4] > 6 && after[losses - 1] < 7 ? 0 : 1);
JS

/usr/sbin/mosquitto -c broker.conf >/dev/null 2>&1 &
broker=$!
for _ in $(seq 50); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.1
done
/usr/sbin/mosquitto -h | sed -n 1p || true
node lose.mjs "$port"
