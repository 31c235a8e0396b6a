#!/usr/bin/env bash
# In ngx-mqtt 17.0.0 (MQTT for Angular) the first observer of a filter decides for all later ones. observe() and observeRetained()
# give the same observable when they name the same filter, and the options of the second call are not read. So
#   - a component that calls observeRetained() gets no last message if another one has called observe() before. That depends on the
#     order in which components are shown, so a reload of the page can mend it;
#   - who asks for QoS 1 gets QoS 0 if another component has asked for QoS 0 before.
# Nothing is reported.
#
# The documentation in the code says of observeRetained(): "Every new subscriber gets the latest message." It also says that the
# first one that subscribes executes the subscribe, and does not say that this covers the other method and the options.
#
# Output seen on 2026-11-30 (Node 20.20.2, Angular 17.3.12, Mosquitto 2.0.11 of Debian 12):
#   observeRetained() first: the second component got the last message: yes
#   observe() first: the second component got the last message: no
#   QoS 0 first, then QoS 1: SUBSCRIBE asked for QoS 0
#   QoS 1 first, then QoS 0: SUBSCRIBE asked for QoS 1
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
npm install --silent --no-audit --no-fund --save-exact --legacy-peer-deps ngx-mqtt@17.0.0 @angular/core@17.3.12 \
  @angular/compiler@17.3.12 @angular/common@17.3.12 rxjs@7.8.2 zone.js@0.14.10 ws@8.18.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
# Mosquitto 2.0.11 does not start with a WebSocket listener alone.
printf 'listener %s 127.0.0.1\nprotocol websockets\nlistener %s 127.0.0.1\nallow_anonymous true\n' "$port" $((port + 1)) >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >components.mjs <<'JS'
import '@angular/compiler';
import mqtt from 'mqtt';
import WebSocket from 'ws';

setTimeout(() => process.exit(1), 60_000);
// What a browser has.
Object.assign(globalThis, { WebSocket, window: globalThis });
const { MqttService } = await import('ngx-mqtt');
const port = Number(process.argv[2]);
const service = new MqttService({ hostname: '127.0.0.1', port, path: '/' });
const asked = {};
service.onPacketsend.subscribe(({ cmd, subscriptions }) => {
  if (cmd === 'subscribe') for (const { topic, qos } of subscriptions) asked[topic] = qos;
});
await new Promise((resolve) => service.onConnect.subscribe(resolve));
const device = await mqtt.connectAsync(`ws://127.0.0.1:${port}/`);

for (const [n, [first, second]] of [['observeRetained', 'observeRetained'], ['observe', 'observeRetained']].entries()) {
  const topic = `lamp/${n}`;
  let firstGot;
  const came = new Promise((resolve) => (firstGot = resolve));
  const granted = new Promise((resolve) => service.onSuback.subscribe(resolve));
  service[first](topic).subscribe(firstGot);
  await granted;
  await device.publishAsync(topic, 'on', { qos: 1 });
  await came;
  let secondGot = 'no';
  service[second](topic).subscribe(() => (secondGot = 'yes'));
  // What is replayed comes at once.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log(`${first}() first: the second component got the last message: ${secondGot}`);
}
for (const [first, second] of [[0, 1], [1, 0]]) {
  const topic = `pump/${first}`;
  service.observe(topic, { qos: first }).subscribe();
  service.observe(topic, { qos: second }).subscribe();
  while (asked[topic] === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  console.log(`QoS ${first} first, then QoS ${second}: SUBSCRIBE asked for QoS ${asked[topic]}`);
}
process.exit(0);
JS

echo "ngx-mqtt $(node -p "JSON.parse(fs.readFileSync('node_modules/ngx-mqtt/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node components.mjs "$port")
echo "$said"
[ "$said" = 'observeRetained() first: the second component got the last message: yes
observe() first: the second component got the last message: no
QoS 0 first, then QoS 1: SUBSCRIBE asked for QoS 0
QoS 1 first, then QoS 0: SUBSCRIBE asked for QoS 1' ] || { echo 'this has changed'; exit 1; }
