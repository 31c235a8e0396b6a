#!/usr/bin/env bash
# MQTT.js 5.16.0 cannot log in with a password alone, although MQTT 5.0 allows it (3.1.2.9): it sends no CONNECT and
# says so nowhere. The client emits 'close' and tries again every second, 'error' never comes, and the promise of
# connectAsync stays pending. mosquitto_pub connects in the same way without trouble.
#
# Output seen on 2026-11-28 (Node 20.20.2, Mosquitto 2.0.11):
#   mosquitto_pub -V 5 -P token: exit 0
#   password alone, 3.5 s: connect 0, error 0, close 4
#   connectAsync after 3.5 s: pending
#   with a user name as well: connect 1, error 0, close 0
#
# Needs node, npm, mosquitto and mosquitto-clients; talks on loopback only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
pid=
cleanup() {
  [ -z "$pid" ] || kill "$pid" 2>"$work/kill" || true
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"

port=$((20000 + RANDOM % 20000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
chmod 755 "$work"
PATH=$PATH:/usr/sbin mosquitto -c "$work/broker.conf" >broker.log 2>&1 &
pid=$!

printf '{"private":true,"type":"module","dependencies":{"mqtt":"5.16.0"}}\n' >package.json
npm install --no-audit --no-fund --silent

code=0
mosquitto_pub -V 5 -h 127.0.0.1 -p "$port" -P token -t pump/7/pressure -m 4.2 || code=$?
echo "mosquitto_pub -V 5 -P token: exit $code"

cat >probe.mjs <<'PROBE'
import { setTimeout as wait } from 'node:timers/promises';
import mqtt from 'mqtt';

const url = `mqtt://127.0.0.1:${process.argv[2]}`;

async function watch(title, options) {
  const seen = { connect: 0, error: 0, close: 0 };
  const client = mqtt.connect(url, { protocolVersion: 5, ...options });
  for (const name of Object.keys(seen)) client.on(name, () => seen[name]++);
  await wait(3500);
  console.log(`${title}: connect ${seen.connect}, error ${seen.error}, close ${seen.close}`);
  client.end(true);
  return seen;
}

const alone = await watch('password alone, 3.5 s', { password: 'token' });
let state = 'pending';
mqtt.connectAsync(url, { protocolVersion: 5, password: 'token' }).then(
  () => (state = 'connected'),
  () => (state = 'rejected'),
);
await wait(3500);
console.log(`connectAsync after 3.5 s: ${state}`);
const both = await watch('with a user name as well', { username: 'pump7', password: 'token' });
const same =
  alone.connect === 0 && alone.error === 0 && alone.close > 1 && state === 'pending' && both.connect === 1;
process.exit(same ? 0 : 1);
PROBE
node probe.mjs "$port"
[ "$code" -eq 0 ]
