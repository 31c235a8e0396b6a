#!/usr/bin/env bash
# MQTT.js 5.16.0 sends the same SUBSCRIBE twice when subscribe() is called while the connection is down: once from the queue
# of what waits, and once because it repeats all subscriptions after a reconnect. The broker sends the retained messages for
# each of the two, so the program gets each retained message twice. With `resubscribe: false`, or with a stored session,
# they come once, and so they do when the first connection is not yet there.
#
# MQTT 3.1.1 §3.8.4 [MQTT-3.8.4-3] has the server send the retained messages again for a repeated SUBSCRIBE, so the broker
# is right. The README of MQTT.js says of `resubscribe`: "if connection is broken and reconnects, subscribed topics are
# automatically subscribed again". This one had not been subscribed before.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   subscribed while connected: SUBSCRIBE 1, retained message 1
#   subscribed while the connection was down: SUBSCRIBE 2, retained message 2
#   the same with resubscribe: false: SUBSCRIBE 1, retained message 1
#   the same with clean: false: SUBSCRIBE 1, retained message 1
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
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >outage.mjs <<'JS'
import { once } from 'node:events';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const publisher = await mqtt.connectAsync(url);
await publisher.publishAsync('lamp/state', 'on', { qos: 1, retain: true });

async function count(title, outage, options) {
  const client = await mqtt.connectAsync(url, { clientId: title.replaceAll(/\W+/g, '-'), reconnectPeriod: 200, ...options });
  let subscribes = 0;
  let retained = 0;
  client.on('packetsend', ({ cmd }) => cmd === 'subscribe' && subscribes++);
  client.on('message', (topic, payload, packet) => packet.retain && retained++);
  if (outage) {
    client.stream.destroy();
    await once(client, 'close');
  }
  await client.subscribeAsync('lamp/state', { qos: 1 });
  // The broker takes packets in their order, so PUBACK comes after all that the packets before it bring.
  await client.publishAsync('barrier', '', { qos: 1 });
  console.log(`${title}: SUBSCRIBE ${subscribes}, retained message ${retained}`);
  await client.endAsync();
}

await count('subscribed while connected', false, {});
await count('subscribed while the connection was down', true, {});
await count('the same with resubscribe: false', true, { resubscribe: false });
await count('the same with clean: false', true, { clean: false });
process.exit(0);
JS

echo "MQTT.js $(node -p "require('./node_modules/mqtt/package.json').version"), Node $(node --version)"
sed -n 's/.*\(mosquitto version .*\) starting/\1/p' mosquitto.log
said=$(node outage.mjs "$port")
echo "$said"
[ "$said" = 'subscribed while connected: SUBSCRIBE 1, retained message 1
subscribed while the connection was down: SUBSCRIBE 2, retained message 2
the same with resubscribe: false: SUBSCRIBE 1, retained message 1
the same with clean: false: SUBSCRIBE 1, retained message 1' ] || { echo 'this has changed'; exit 1; }
