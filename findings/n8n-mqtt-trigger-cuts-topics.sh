#!/usr/bin/env bash
# The node "MQTT Trigger" of n8n (n8n-nodes-base 2.41.2) subscribes to other filters than those it is given. It splits its field
# "Topics" at commas, and each part at colons.
#   - A topic that holds a colon, such as a hardware address, is cut there. sensor/a4:c1:38:01/state becomes the filter `sensor/a4`.
#     What follows up to the next colon is taken for the QoS, and a colon with the QoS behind it changes nothing.
#   - The blank behind a comma becomes a part of the topic: of `tank/1, tank/2` only tank/1 is received.
#   - A topic that holds a comma becomes two filters.
#   - A login that has a user name and no password is not sent at all. Several cloud brokers take a token as the user name.
# The node says that it listens, and no message comes. A filter with `+` in the place of that level works.
#
# The description of the field says: "Topics to subscribe to, multiple can be defined with comma", and "write the QoS desired after
# the topic preceded by a colon". It names no limit. MQTT 3.1.1 §4.7.3 allows blanks in topics, and gives
# neither ":" nor "," a meaning. §3.1.2.9: a User Name may come without a Password.
#
# The script calls the node as n8n does, and looks at the packets it sends. Output seen on 2026-11-30 (Node 20.20.2, MQTT.js
# 5.7.2, which n8n-nodes-base names, mqtt-packet 9.0.2):
#   Topics "tank/1": SUBSCRIBE tank/1 at QoS 0
#   Topics "tank/1:1": SUBSCRIBE tank/1 at QoS 1
#   Topics "tank/1,tank/2:2": SUBSCRIBE tank/1 at QoS 0 and tank/2 at QoS 2
#   Topics "tank/1, tank/2": SUBSCRIBE tank/1 at QoS 0 and " tank/2" at QoS 0
#   Topics "sensor/a4:c1:38:01/state": SUBSCRIBE sensor/a4 at QoS 0
#   Topics "sensor/38:01:a4:c1/state:1": SUBSCRIBE sensor/38 at QoS 1
#   Topics "room/hall,east": SUBSCRIBE room/hall at QoS 0 and east at QoS 0
#   login token and no password: CONNECT has no user name
#   login token and password x: CONNECT has the user name token
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
# The package has hundreds of nodes with as many dependencies: only this node and what it needs is installed.
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact n8n-workflow@2.41.0 mqtt@5.7.2 mqtt-packet@9.0.2 >/dev/null 2>&1
npm pack --silent n8n-nodes-base@2.41.2 >/dev/null 2>&1
mkdir node_modules/n8n-nodes-base
tar xzf n8n-nodes-base-2.41.2.tgz -C node_modules/n8n-nodes-base --strip-components=1 package/package.json package/dist/nodes/MQTT

cat >trigger.mjs <<'JS'
import net from 'node:net';
import trigger from 'n8n-nodes-base/dist/nodes/MQTT/MqttTrigger.node.js';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 120_000);

// A server that remembers the CONNECT and the SUBSCRIBE that it got last.
let connected;
let subscribed;
const server = net.createServer((socket) => {
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  parser.on('packet', (value) => {
    if (value.cmd === 'connect') {
      connected = value;
      send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    }
    if (value.cmd === 'subscribe') {
      subscribed = value.subscriptions;
      send({ cmd: 'suback', messageId: value.messageId, granted: subscribed.map(({ qos }) => qos) });
    }
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** Starts the node with these topics and this login, as n8n does for an active workflow, and ends it. */
async function start(topics, login = {}) {
  const credentials = { protocol: 'mqtt', host: '127.0.0.1', port: server.address().port, clean: true, clientId: 'n8n', username: '', password: '', ssl: false };
  const context = {
    getNodeParameter: (name) => (name === 'topics' ? topics : { parallelProcessing: true }),
    getCredentials: async () => ({ ...credentials, ...login }),
    getMode: () => 'trigger',
    emit() {},
    helpers: {},
  };
  const { closeFunction } = await new trigger.MqttTrigger().trigger.call(context);
  await closeFunction();
}

for (const topics of ['tank/1', 'tank/1:1', 'tank/1,tank/2:2', 'tank/1, tank/2', 'sensor/a4:c1:38:01/state', 'sensor/38:01:a4:c1/state:1', 'room/hall,east']) {
  await start(topics);
  const filters = subscribed.map(({ topic, qos }) => `${topic.startsWith(' ') ? `"${topic}"` : topic} at QoS ${qos}`);
  console.log(`Topics "${topics}": SUBSCRIBE ${filters.join(' and ')}`);
}
for (const password of ['', 'x']) {
  await start('tank/1', { username: 'token', password });
  const has = connected.username === undefined ? 'no user name' : `the user name ${connected.username}`;
  console.log(`login token and ${password ? `password ${password}` : 'no password'}: CONNECT has ${has}`);
}
process.exit(0);
JS

echo "n8n-nodes-base $(node -p "JSON.parse(fs.readFileSync('node_modules/n8n-nodes-base/package.json', 'utf8')).version")"
said=$(node trigger.mjs 2>errors) || cat errors
echo "$said"
[ "$said" = 'Topics "tank/1": SUBSCRIBE tank/1 at QoS 0
Topics "tank/1:1": SUBSCRIBE tank/1 at QoS 1
Topics "tank/1,tank/2:2": SUBSCRIBE tank/1 at QoS 0 and tank/2 at QoS 2
Topics "tank/1, tank/2": SUBSCRIBE tank/1 at QoS 0 and " tank/2" at QoS 0
Topics "sensor/a4:c1:38:01/state": SUBSCRIBE sensor/a4 at QoS 0
Topics "sensor/38:01:a4:c1/state:1": SUBSCRIBE sensor/38 at QoS 1
Topics "room/hall,east": SUBSCRIBE room/hall at QoS 0 and east at QoS 0
login token and no password: CONNECT has no user name
login token and password x: CONNECT has the user name token' ] || { echo 'this has changed'; exit 1; }
