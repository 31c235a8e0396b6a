#!/usr/bin/env bash
# u8-mqtt 0.6.7 sends Packet Identifier 0 once in 65,536 packets: it counts to 65,535 and goes on with 0. Mosquitto closes the
# connection, as the standard wants it, and the message is lost. A program that sends a reading a second at QoS 1 comes to this
# line after 18 hours, when it has worked 65,435 times. The first identifier is 101, so later ones come after 65,536 packets each.
#
# MQTT 3.1.1 §2.3.1 [MQTT-2.3.1-1]: such packets "MUST contain a non-zero 16-bit Packet Identifier". MQTT 5.0 §2.2.1
# [MQTT-2.2.1-3] says the same. The README of u8-mqtt says "Targeting MQTT-3.1.1 (v4) and MQTT-5.0.0 (v5) compatibility".
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   acknowledged: 65435
#   the last packet: 320f 0007 6d657465722f37 0000 32312e35
#   Mosquitto: Client meter disconnected due to protocol error.
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
npm install --silent --no-audit --no-fund --save-exact u8-mqtt@0.6.7 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type information\nlog_type notice\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >meter.mjs <<'JS'
import { connect, createServer } from 'node:net';
import u8 from 'u8-mqtt';

// What the client sends goes through here, so that its last packet can be shown.
let last;
const relay = createServer((client) => {
  const broker = connect(process.argv[2], '127.0.0.1');
  client.on('data', (bytes) => (last = bytes.toString('hex'))).pipe(broker).pipe(client);
  broker.on('close', () => {
    console.log(`acknowledged: ${acknowledged}`);
    const [, type, length, topic, id, payload] = /^(.{4})(.{4})(.{14})(.{4})(.*)$/.exec(last);
    console.log(`the last packet: ${type} ${length} ${topic} ${id} ${payload}`);
    process.exit(0);
  });
});
await new Promise((resolve) => relay.listen(0, '127.0.0.1', resolve));

let acknowledged = 0;
const client = u8().with({ log_conn() {} }).with_tcp(`tcp://127.0.0.1:${relay.address().port}`);
await client.connect({ client_id: 'meter' });
for (;;) {
  await client.send('meter/7', '21.5');
  acknowledged += 1;
}
JS

echo "u8-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/u8-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said="$(node meter.mjs "$port")
Mosquitto: $(grep -o 'Client meter .*' mosquitto.log | head -n 1)"
echo "$said"
[ "$said" = 'acknowledged: 65435
the last packet: 320f 0007 6d657465722f37 0000 32312e35
Mosquitto: Client meter disconnected due to protocol error.' ] || { echo 'this has changed'; exit 1; }
