#!/usr/bin/env bash
# u8-mqtt 0.6.7 sends Packet Identifier 0 once in 65,536 packets: it counts to 65,535 and goes on with 0. Mosquitto closes the
# connection, as the standard wants it. The await of that send() then neither ends nor fails, as long as nothing else comes in,
# and the message is lost. A program that sends a reading a second stops after 18 hours, at a line that has worked 65,435 times.
# The first identifier is 101, so later ones come after 65,536 packets each.
#
# MQTT 3.1.1 §2.3.1 [MQTT-2.3.1-1]: such packets "MUST contain a non-zero 16-bit Packet Identifier". MQTT 5.0 §2.2.1
# [MQTT-2.2.1-3] says the same. The README of u8-mqtt says "Targeting MQTT-3.1.1 (v4) and MQTT-5.0.0 (v5) compatibility".
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   acknowledged: 65435
#   send() number 65436: still waiting after 20 s
#   Mosquitto: Client meter disconnected due to protocol error.
#
# Needs Node 20 or later, npm and the Debian package mosquitto; talks to 127.0.0.1 only. Takes about a minute. Ends with 0 while
# this holds, otherwise with 1.
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
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type notice\nlog_type information\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >meter.mjs <<'JS'
import u8 from 'u8-mqtt';

setTimeout(() => process.exit(1), 300_000);
const client = u8().with({ log_conn() {} }).with_tcp(`tcp://127.0.0.1:${process.argv[2]}`);
await client.connect({ client_id: 'meter' });
for (let acknowledged = 0; ; acknowledged += 1) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, 20_000, 'still waiting after 20 s')));
  const sent = client.send('meter/7', '21.5').then(
    ([answer, error]) => error ?? answer.type,
    (error) => `rejected: ${error.message}`,
  );
  const outcome = await Promise.race([sent, late]);
  clearTimeout(timer);
  if (outcome === 'puback') continue;
  console.log(`acknowledged: ${acknowledged}`);
  console.log(`send() number ${acknowledged + 1}: ${outcome}`);
  process.exit(0);
}
JS

echo "u8-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/u8-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said="$(node meter.mjs "$port")
Mosquitto: $(grep -o 'Client meter .*' mosquitto.log | head -n 1)"
echo "$said"
[ "$said" = 'acknowledged: 65435
send() number 65436: still waiting after 20 s
Mosquitto: Client meter disconnected due to protocol error.' ] || { echo 'this has changed'; exit 1; }
