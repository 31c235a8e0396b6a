#!/usr/bin/env bash
# exec() of mqtt-pattern 2.1.1 returns null for some topics that the broker sends for the very pattern.
#   - A `#` with a name does not match the parent level: `plant/+id/#path` misses plant/7. Without a name, `plant/+id/#` takes it.
#     So the message of the device itself is dropped, and those below it work.
#   - A `+` misses an empty level: `+room/door` misses /door, which is how some firmware writes its topics.
#   - A pattern that begins with a wildcard also takes topics that begin with $. `+place/broker/uptime` gets $SYS/broker/uptime as
#     the place $SYS, when something else in the program has subscribed to it.
# extract() has no such check, so for the first two it gives the parameters: { id: '7', path: [] } and { room: '' }.
#
# The README says of `user/+id/#path`: user/bob gives {id:"bob", path: []}. It calls `#` a wildcard "for zero or more sections of the
# path". MQTT 3.1.1 §4.7.1.2: "sport/tennis/player1/#" also matches "sport/tennis/player1". §4.7.1.3: "+/+" matches "/finance".
# §4.7.2 [MQTT-4.7.2-1]: no filter that begins with a wildcard matches a topic that begins with $.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   plant/+id/#path: the broker sent plant/7 plant/7/state, exec() took plant/7/state
#   plant/+id/#: the broker sent plant/7 plant/7/state, exec() took plant/7 plant/7/state
#   +room/door: the broker sent /door hall/door, exec() took hall/door
#   +place/broker/uptime: the broker sent home/broker/uptime, exec() took home/broker/uptime $SYS/broker/uptime
#   extract('plant/+id/#path', 'plant/7') gives {"id":"7","path":[]}
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
npm install --silent --no-audit --no-fund --save-exact mqtt-pattern@2.1.1 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nsys_interval 1\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >patterns.mjs <<'JS'
import { once } from 'node:events';
import mqtt from 'mqtt';
import { clean, exec, extract } from 'mqtt-pattern';

setTimeout(() => process.exit(1), 30_000);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;
const patterns = ['plant/+id/#path', 'plant/+id/#', '+room/door', '+place/broker/uptime'];
const device = await mqtt.connectAsync(url);

// The whole program: all topics that come to it, whichever subscription they come for.
const program = await mqtt.connectAsync(url);
const topics = new Set();
program.on('message', (topic) => topics.add(topic));
await program.subscribeAsync('$SYS/broker/uptime', { qos: 1 });
while (!topics.has('$SYS/broker/uptime')) await once(program, 'message');
await program.subscribeAsync('#', { qos: 1 });

const sent = {};
const ends = [];
for (const pattern of patterns) {
  const client = await mqtt.connectAsync(url);
  sent[pattern] = [];
  ends.push(new Promise((end) => client.on('message', (topic) => (topic === 'end' ? end() : sent[pattern].push(topic)))));
  await client.subscribeAsync([clean(pattern), 'end'], { qos: 1 });
}
for (const topic of ['plant/7', 'plant/7/state', '/door', 'hall/door', 'home/broker/uptime', 'end']) {
  await device.publishAsync(topic, '1', { qos: 1 });
}
await Promise.all(ends);
while (!topics.has('end')) await once(program, 'message');
// What comes from $SYS is written last, whenever it came.
const all = [...topics].sort((a, b) => a.startsWith('$') - b.startsWith('$'));
for (const pattern of patterns) {
  const took = all.filter((topic) => exec(pattern, topic));
  console.log(`${pattern}: the broker sent ${sent[pattern].join(' ')}, exec() took ${took.join(' ')}`);
}
console.log(`extract('plant/+id/#path', 'plant/7') gives ${JSON.stringify(extract('plant/+id/#path', 'plant/7'))}`);
process.exit(0);
JS

echo "mqtt-pattern $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-pattern/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node patterns.mjs "$port")
echo "$said"
[ "$said" = 'plant/+id/#path: the broker sent plant/7 plant/7/state, exec() took plant/7/state
plant/+id/#: the broker sent plant/7 plant/7/state, exec() took plant/7 plant/7/state
+room/door: the broker sent /door hall/door, exec() took hall/door
+place/broker/uptime: the broker sent home/broker/uptime, exec() took home/broker/uptime $SYS/broker/uptime
extract('"'plant/+id/#path', 'plant/7'"') gives {"id":"7","path":[]}' ] || { echo 'this has changed'; exit 1; }
