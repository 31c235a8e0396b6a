#!/usr/bin/env bash
# homie-device 3.0.1 leaves a device that was stopped with end() as `ready`. It publishes $state `disconnected` without RETAIN, so the
# broker keeps the retained `ready` from the start. A controller that subscribes later, or starts again, shows the device as ready
# for good. The Will Message does not help, because end() disconnects in the regular way. A device that is killed is shown as
# `lost`, as it should be, so only the tidy stop goes wrong. A program has to publish the retained state itself:
# device.mqttClient.publish('homie/pump/$state', 'disconnected', { retain: true }, () => device.end()).
#
# Besides, a base_topic with two levels, such as site/homie/, makes the device deaf. The broker sends it the commands of `/set`
# topics, and no setter is called, because the device expects its name as the second level. What it publishes is right.
#
# The Homie convention has a device send `disconnected` before it disconnects, so that controllers know of it. The README of
# homie-device names neither limit. MQTT 3.1.1 §3.1.2.5: the server publishes the Will Message unless DISCONNECT came first.
#
# Output seen on 2026-11-30 (Node 20.20.2, Mosquitto 2.0.11 of Debian 12):
#   killed: a subscriber got init ready lost, a later one lost
#   end(): a subscriber got init ready disconnected, a later one ready
#   with the retained state published first: a subscriber got init ready disconnected disconnected, a later one disconnected
#   base_topic homie/: a command called the setter 1 time
#   base_topic site/homie/: a command called the setter 0 times
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
npm install --silent --no-audit --no-fund --save-exact homie-device@3.0.1 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >pump.mjs <<'JS'
import { once } from 'node:events';
import HomieDevice from 'homie-device';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const port = Number(process.argv[2]);
const url = `mqtt://127.0.0.1:${port}`;

/** The states that a subscriber gets. `until` waits for one of them, `now` for all that is there at the moment. */
async function watch(topic) {
  const client = await mqtt.connectAsync(url);
  const states = [];
  client.on('message', (name, payload) => {
    if (name === topic) states.push(`${payload}`);
    client.emit('came', name);
  });
  await client.subscribeAsync([topic, 'now'], { qos: 1 });
  const until = async (wanted) => {
    while (!states.includes(wanted)) await once(client, 'came');
  };
  const now = async () => {
    client.publish('now', '');
    while ((await once(client, 'came'))[0] !== 'now');
    client.end();
    return states;
  };
  return { states, until, now };
}

async function start(device_id, base_topic, setter) {
  const device = new HomieDevice({ device_id, name: device_id, mqtt: { host: '127.0.0.1', port, base_topic, auth: false } });
  device.node('motor', 'Motor', 'motor').advertise('speed').settable(setter);
  device.setup(true);
  await once(device, 'connect');
  return device;
}

async function attempt(title, device_id, end) {
  const topic = `homie/${device_id}/$state`;
  const { states, until } = await watch(topic);
  const device = await start(device_id, 'homie/');
  await until('ready');
  // The connection is closed on both sides before anything is looked at.
  const closed = once(device.mqttClient, 'close');
  const last = end(device, topic);
  await closed;
  await until(last);
  const later = await (await watch(topic)).now();
  console.log(`${title}: a subscriber got ${states.join(' ')}, a later one ${later.join(' ')}`);
}

await attempt('killed', 'killed', (device) => {
  device.mqttClient.options.reconnectPeriod = 0;
  device.mqttClient.stream.destroy();
  return 'lost';
});
await attempt('end()', 'ended', (device) => {
  device.end();
  return 'disconnected';
});
await attempt('with the retained state published first', 'mended', (device, topic) => {
  device.mqttClient.publish(topic, 'disconnected', { retain: true }, () => device.end());
  return 'disconnected';
});

const controller = await mqtt.connectAsync(url);
for (const base of ['homie/', 'site/homie/']) {
  let calls = 0;
  const device = await start('valve', base, () => calls++);
  const ended = new Promise((resolve) => device.mqttClient.on('message', (topic) => topic.endsWith('/end') && resolve()));
  // When `ready` is there, the device has subscribed.
  await (await watch(`${base}valve/$state`)).until('ready');
  await controller.publishAsync(`${base}valve/motor/speed/set`, '50', { qos: 1 });
  await controller.publishAsync(`${base}valve/end`, '', { qos: 1 });
  await ended;
  console.log(`base_topic ${base}: a command called the setter ${calls} time${calls === 1 ? '' : 's'}`);
}
process.exit(0);
JS

echo "homie-device $(node -p "JSON.parse(fs.readFileSync('node_modules/homie-device/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node pump.mjs "$port")
echo "$said"
[ "$said" = 'killed: a subscriber got init ready lost, a later one lost
end(): a subscriber got init ready disconnected, a later one ready
with the retained state published first: a subscriber got init ready disconnected disconnected, a later one disconnected
base_topic homie/: a command called the setter 1 time
base_topic site/homie/: a command called the setter 0 times' ] || { echo 'this has changed'; exit 1; }
