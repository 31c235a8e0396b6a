#!/usr/bin/env bash
# MQTT.js 5.16.0: publishes made while the connection is down do not leave in the order in which they were made.
# All QoS 1 messages go first, then the QoS 0 messages, older ones included. MQTT 5.0 §4.6 asks for an order within one QoS only,
# so this is allowed, but a program that mixes both levels sees an old value arrive after a newer one.
#
# Seen with mosquitto 2.0.11 of Debian 12 and Node 20: "1:1 1:2 1:3 0:1 0:2 0:3".
# Needs Node, npm and Debian's mosquitto; talks to 127.0.0.1 only. Exits with 1 if the order has changed.
set -euo pipefail

broker=''
folder=$(mktemp -d)
trap 'kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
port=$((20000 + RANDOM % 12000))

npm init -y >/dev/null
npm install --no-audit --no-fund mqtt@5.16.0 >/dev/null
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
chmod 755 "$folder"

cat >order.mjs <<'JS'
import mqtt from 'mqtt';

const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const got = [];

const reader = await mqtt.connectAsync(url);
reader.on('message', (topic, payload) => {
  got.push(`${topic.slice(4)}:${payload}`);
  if (got.length < 6) return;
  console.log(got.join(' '));
  process.exit();
});
await reader.subscribeAsync('out/+', { qos: 1 });

// Not connected yet, so that what is published has to wait.
const writer = mqtt.connect(url, { manualConnect: true });
for (const n of [1, 2, 3]) {
  writer.publish('out/0', String(n), { qos: 0 });
  writer.publish('out/1', String(n), { qos: 1 });
}
writer.connect();
setTimeout(() => process.exit(2), 30_000);
JS

/usr/sbin/mosquitto -c broker.conf >/dev/null 2>&1 &
broker=$!
for _ in $(seq 50); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.1
done
node order.mjs "$port" >order.txt

/usr/sbin/mosquitto -h | sed -n 1p || true
node --version
printf 'published: 0:1 1:1 0:2 1:2 0:3 1:3\narrived:   %s\n' "$(cat order.txt)"
[ "$(cat order.txt)" = '1:1 1:2 1:3 0:1 0:2 0:3' ]
