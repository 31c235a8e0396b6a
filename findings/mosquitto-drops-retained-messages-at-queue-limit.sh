#!/usr/bin/env bash
# Mosquitto 2.0.11 does not give a new subscriber all retained messages of QoS 1 when there are many.
#
# Retained messages count as queued messages of the subscriber. Those beyond max_inflight_messages (20) and
# max_queued_messages (1000) are dropped, although the client is connected and reads as fast as it can. Neither side is
# told: SUBACK grants QoS 1, and the connection stays. A client that asks for QoS 0 gets all of them, and so does one at
# a broker with `max_queued_messages 0`. 2.0.21 and 2.1.2 were seen to send 1,040 of 3,000. Whoever copies the state of a
# broker with a subscription to # loses the rest without a sign.
#
# Output seen on 2026-11-29 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   mosquitto version 2.0.11
#   as installed: 3000 retained messages, QoS 1 granted, 1020 arrived
#   as installed: 3000 retained messages, QoS 0 granted, 3000 arrived
#   max_queued_messages 0: 3000 retained messages, QoS 1 granted, 3000 arrived
#
# Needs node 20 or later, the npm registry and the Debian package mosquitto (2.0.11).
# Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail

folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund mqtt@5.16.0 >>npm.log

cat >try.mjs <<'JS'
import mqtt from 'mqtt';

const [, , port, name, qos, expected] = process.argv;
const count = 3000;
const url = `mqtt://127.0.0.1:${port}`;
const publisher = await mqtt.connectAsync(url);
for (let number = 1; number <= count; number++)
  await publisher.publishAsync(`meter/${number}/kwh`, String(number), { qos: 1, retain: true });
await publisher.endAsync();

const client = await mqtt.connectAsync(url);
const arrived = new Set();
let latest = Date.now();
client.on('message', (topic, payload, { retain }) => {
  if (retain) arrived.add(topic);
  latest = Date.now();
});
const [granted] = await client.subscribeAsync('meter/#', { qos: Number(qos) });
// Until nothing has come for five seconds.
while (Date.now() - latest < 5000) await new Promise((resolve) => setTimeout(resolve, 100));
console.log(`${name}: ${count} retained messages, QoS ${granted.qos} granted, ${arrived.size} arrived`);
process.exit(arrived.size === Number(expected) ? 0 : 1);
JS

start() {
  port=$((20000 + RANDOM % 20000))
  printf 'listener %s 127.0.0.1\nallow_anonymous true\n%s\n' "$port" "$1" >mosquitto.conf
  /usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
  broker=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$broker"
    sleep 0.1
  done
}

start ''
sed -n 's/.*\(mosquitto version .*\) starting/\1/p' mosquitto.log
node try.mjs "$port" 'as installed' 1 1020
node try.mjs "$port" 'as installed' 0 3000
kill "$broker"
wait "$broker" || true
start 'max_queued_messages 0'
node try.mjs "$port" 'max_queued_messages 0' 1 3000
