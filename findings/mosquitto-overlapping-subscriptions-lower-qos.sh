#!/usr/bin/env bash
# Mosquitto 2.0 can deliver below the highest QoS of a client's matching subscriptions.
#
# MQTT 3.1.1 [MQTT-3.3.5-1]: when subscriptions of a client overlap, the message comes at the maximum QoS of those
# that match. Mosquitto 2.0.11 (and 2.0.21; 2.1.2 with `allow_duplicate_messages false`) sends a 3.1.1 client one
# copy at the QoS of the narrower filter: here QoS 0, although pump/# was granted QoS 2. The order of subscribing
# does not matter. Equal QoS for both filters, or `allow_duplicate_messages true`, avoids it.
#
# Output seen on 2026-11-28 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12), last line:
#   published at QoS 2, delivered at QoS 0 and 0, expected 2 and 2
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

port=$((20000 + RANDOM % 20000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >try.mjs <<'JS'
import mqtt from 'mqtt';

const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const delivered = [];
for (const filters of [['pump/#', 'pump/+/alarm'], ['pump/+/alarm', 'pump/#']]) {
  const client = await mqtt.connectAsync(url);
  const qosOf = { 'pump/#': 2, 'pump/+/alarm': 0 };
  for (const filter of filters) {
    const [granted] = await client.subscribeAsync(filter, { qos: qosOf[filter] });
    console.log(`granted: ${granted.topic} at QoS ${granted.qos}`);
  }
  client.on('message', (topic, payload, packet) => delivered.push(packet.qos));
  await client.publishAsync('pump/1/alarm', 'dry', { qos: 2 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await client.endAsync();
}
console.log(`published at QoS 2, delivered at QoS ${delivered.join(' and ')}, expected 2 and 2`);
process.exit(delivered.join() === '0,0' ? 0 : 1);
JS

sed -n 's/.*\(mosquitto version .*\) starting/\1/p' mosquitto.log
node try.mjs "$port"
