#!/usr/bin/env bash
# mqtt-connection 4.1.0 loses the beginning of a packet when it comes together with the first packet of the connection, and
# with it all that follows. After the first packet the package makes a new parser, and what the old one held of the second packet
# is gone. The new parser takes the rest for the start of a packet. So
#   - a client that returns to its session gets none of its queued messages when CONNACK and a part of the first one are read at
#     once. That happens to a program that is busy for a moment after connect(), and to messages longer than a read (64 KiB);
#   - a server misses what a client sends right behind CONNECT when the network cuts it into two.
# Whether an error follows depends on the bytes. The client below waits in silence.
#
# MQTT 3.1.1 §3.1.4: "Clients are allowed to send further Control Packets immediately after sending a CONNECT Packet; Clients
# need not wait for a CONNACK Packet to arrive from the Server." §1.2: a network connection sends "an ordered, lossless, stream of
# bytes", so where it is cut means nothing.
#
# Output seen on 2026-11-30 (Node 20.20.2, mqtt-packet 6.10.0, Mosquitto 2.0.11 of Debian 12):
#   client, queued messages of 1000 and 2 bytes: received 1000, 2
#   client, queued messages of 200000 and 2 bytes: received nothing
#   MQTT.js 5.16.0, queued messages of 200000 and 2 bytes: received 200000, 2
#   server, cut behind CONNECT: received connect, publish, pingreq
#   server, cut one byte later: received connect, error Not supported
#   server, no cut: received connect, publish, pingreq
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
npm install --silent --no-audit --no-fund --save-exact mqtt-connection@4.1.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >packets.mjs <<'JS'
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import mqtt from 'mqtt';
import connection from 'mqtt-connection';

setTimeout(() => process.exit(1), 120_000).unref();
const port = Number(process.argv[2]);
const sizes = (list) => list.join(', ') || 'nothing';
const options = { host: '127.0.0.1', port, protocolVersion: 4, clean: false, reconnectPeriod: 0 };

/** A session that has subscribed and is offline, with messages of these sizes waiting for it. */
async function sessionWith(clientId, queued) {
  const first = await mqtt.connectAsync({ ...options, clientId });
  await first.subscribeAsync(clientId, { qos: 1 });
  await first.endAsync();
  const publisher = await mqtt.connectAsync({ ...options, clean: true });
  for (const size of queued) await publisher.publishAsync(clientId, 'x'.repeat(size), { qos: 1 });
  await publisher.endAsync();
}

for (const [n, queued] of [[1000, 2], [200_000, 2]].entries()) {
  await sessionWith(`pump${n}`, queued);
  const socket = net.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const client = connection(socket);
  const got = [];
  client.on('error', ({ message }) => got.push(`error ${message}`));
  client.on('publish', ({ payload, messageId }) => {
    got.push(payload.length);
    client.puback({ messageId });
  });
  client.connect({ clientId: `pump${n}`, clean: false, keepalive: 0, protocolId: 'MQTT', protocolVersion: 4 });
  await wait(0);
  // Busy, so that all that the broker sends is there when the program reads.
  for (const end = Date.now() + 1000; Date.now() < end; );
  await wait(3000);
  client.destroy();
  console.log(`client, queued messages of ${queued.join(' and ')} bytes: received ${sizes(got)}`);
}

await sessionWith('valve', [200_000, 2]);
const reader = mqtt.connect({ ...options, clientId: 'valve' });
const got = [];
reader.on('message', (_topic, payload) => got.push(payload.length));
await wait(3000);
await reader.endAsync();
console.log(`MQTT.js ${mqtt.MqttClient.VERSION}, queued messages of 200000 and 2 bytes: received ${sizes(got)}`);

let received = [];
const server = net.createServer((socket) => {
  const client = connection(socket);
  client.on('error', ({ message }) => received.push(`error ${message}`));
  for (const type of ['connect', 'publish', 'pingreq']) client.on(type, () => received.push(type));
  client.on('connect', () => client.connack({ returnCode: 0 }));
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const connect = Buffer.from('101000044d51545404020000000470756d70', 'hex');
const rest = Buffer.from('30050001613132c000', 'hex');
const all = Buffer.concat([connect, rest]);
for (const [name, cut] of [['cut behind CONNECT', connect.length], ['cut one byte later', connect.length + 1], ['no cut', all.length]]) {
  received = [];
  const socket = net.connect(server.address().port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  socket.write(all.subarray(0, cut));
  await wait(1000);
  socket.write(all.subarray(cut));
  await wait(1000);
  socket.destroy();
  console.log(`server, ${name}: received ${sizes(received)}`);
}
process.exit(0);
JS

echo "mqtt-connection $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-connection/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node packets.mjs "$port" 2>errors) || cat errors
echo "$said"
[ "$said" = 'client, queued messages of 1000 and 2 bytes: received 1000, 2
client, queued messages of 200000 and 2 bytes: received nothing
MQTT.js 5.16.0, queued messages of 200000 and 2 bytes: received 200000, 2
server, cut behind CONNECT: received connect, publish, pingreq
server, cut one byte later: received connect, error Not supported
server, no cut: received connect, publish, pingreq' ] || { echo 'this has changed'; exit 1; }
