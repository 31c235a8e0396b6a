#!/usr/bin/env bash
# PubSub of @aws-amplify/pubsub 6.2.1 for any broker ("@aws-amplify/pubsub/mqtt") loses messages in both directions.
#   - publish() sends nothing as long as the program has no subscription, and after the last one has ended: subscribe() alone makes a
#     connection, and the end of the last subscription ends it. The promise resolves all the same. A page that only sends, such as
#     one with a switch, does nothing, and no error is logged.
#   - An observer of plant/# does not get what comes on the topic plant, although the broker sends it.
#   - Text that is no JSON, an empty payload and null reach no observer. Amplify logs a warning for them.
#   - The first observer gets each retained message twice, for its filter is sent in two SUBSCRIBE packets.
# Besides, it speaks MQTT 3.1, which is older than 3.1.1: the standard of OASIS begins with 3.1.1.
#
# The README and the types of the package name none of this. MQTT 3.1.1 §4.7.1.2: "sport/tennis/player1/#" also matches
# "sport/tennis/player1". §3.3.3: a payload of no length is valid.
#
# Output seen on 2026-11-30 (Node 20.20.2, ws 8.23.0, Mosquitto 2.0.11 of Debian 12):
#   publish() before a subscription: resolved, the lamp got nothing
#   publish() during a subscription: resolved, the lamp got "during"
#   publish() after a subscription: resolved, the lamp got nothing
#   of a retained message the observer of plant/# got: 20, 20
#   of plant 1, plant/7 21.5, plant/7 ok, plant/7 null, an empty one and plant/7 {"on":true} it got: 21.5, {"on":true}
#   protocol: MQTT 3.1
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
npm install --silent --no-audit --no-fund --save-exact @aws-amplify/pubsub@6.2.1 @aws-amplify/core@6.19.2 ws@8.23.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
cat >mosquitto.conf <<CONF
allow_anonymous true
log_type all
listener $port 127.0.0.1
listener $((port + 1)) 127.0.0.1
protocol websockets
CONF
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port" && exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >page.mjs <<'JS'
import mqtt from 'mqtt';
import { WebSocket } from 'ws';

setTimeout(() => process.exit(1), 120_000);
// What a browser has.
globalThis.self = globalThis;
globalThis.WebSocket = WebSocket;
const { PubSub } = await import('@aws-amplify/pubsub/mqtt');

const port = Number(process.argv[2]);
const pubsub = new PubSub({
  endpoint: `ws://127.0.0.1:${port + 1}/mqtt`,
  // Without this Amplify wants TLS.
  aws_appsync_dangerously_connect_to_http_endpoint_for_testing: true,
});
const lamp = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`);
const got = [];
lamp.on('message', (_topic, payload) => got.push(`${payload}`));
await lamp.subscribeAsync('lamp/set', { qos: 1 });
const send = (topic, payload, retain = false) => lamp.publishAsync(topic, payload, { qos: 1, retain });
await send('plant/9', '20', true);

async function publish(when) {
  got.length = 0;
  const result = await pubsub.publish({ topics: 'lamp/set', message: when }).then(() => 'resolved', () => 'rejected');
  // Nothing tells that nothing is under way. This is long for a message on one machine.
  for (let n = 0; n < 50 && !got.length; n += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(`publish() ${when} a subscription: ${result}, the lamp got ${got.join(' ') || 'nothing'}`);
}

await publish('before');

const values = [];
let ended;
const end = new Promise((resolve) => (ended = resolve));
const observer = pubsub.subscribe({ topics: ['plant/#'] }).subscribe((value) => {
  if (value?.end) ended();
  else values.push(JSON.stringify(value));
});
while (values.length < 1) await new Promise((resolve) => setTimeout(resolve, 100));
await publish('during');
await new Promise((resolve) => setTimeout(resolve, 1000));
console.log(`of a retained message the observer of plant/# got: ${values.splice(0).join(', ')}`);
for (const [topic, payload] of [['plant', '1'], ['plant/7', '21.5'], ['plant/7', 'ok'], ['plant/7', 'null'], ['plant/7', ''], ['plant/7', '{"on":true}']]) {
  await send(topic, payload);
}
await send('plant/end', '{"end":true}');
await end;
console.log(`of plant 1, plant/7 21.5, plant/7 ok, plant/7 null, an empty one and plant/7 {"on":true} it got: ${values.join(', ')}`);
observer.unsubscribe();
await new Promise((resolve) => setTimeout(resolve, 1000));
await publish('after');
process.exit(0);
JS

echo "@aws-amplify/pubsub $(node -p "JSON.parse(fs.readFileSync('node_modules/@aws-amplify/pubsub/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node page.mjs "$port" 2>errors | grep -E '^(publish|of )') || cat errors
# Mosquitto writes p1 for MQTT 3.1 and p2 for 3.1.1.
version=$(sed -n 's/.*New client connected .* as [0-9a-f-]* (\(p[0-9]\), .*/\1/p' mosquitto.log)
said+="
protocol: $([ "$version" = p1 ] && echo 'MQTT 3.1' || echo "$version")"
echo "$said"
[ "$said" = 'publish() before a subscription: resolved, the lamp got nothing
publish() during a subscription: resolved, the lamp got "during"
of a retained message the observer of plant/# got: 20, 20
of plant 1, plant/7 21.5, plant/7 ok, plant/7 null, an empty one and plant/7 {"on":true} it got: 21.5, {"on":true}
publish() after a subscription: resolved, the lamp got nothing
protocol: MQTT 3.1' ] || { echo 'this has changed'; exit 1; }
