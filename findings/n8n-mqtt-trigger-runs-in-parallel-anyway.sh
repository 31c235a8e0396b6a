#!/usr/bin/env bash
# The node "MQTT Trigger" of n8n (n8n-nodes-base 2.41.2) starts workflows beside each other also with "Parallel Processing" off. The
# option keeps no message waiting: the node awaits the end of a run in a handler of MQTT.js, which calls the handler for the next
# message all the same, and it awaits the same promise for all messages, which is settled when the first run has ended. So a short run
# overtakes a long one, and of two settings of a valve the older one may be the last.
#
# The description of the option says: "Whether to process messages in parallel or by keeping the message in order". MQTT 3.1.1 §4.6:
# the broker delivers the messages of one topic and QoS in order, and that order is lost here.
#
# The script calls the node as n8n does, with runs that last 4, 1 and 1 seconds. Output seen on 2026-11-30 (Node 20.20.2, MQTT.js
# 5.7.2, which n8n-nodes-base names, mqtt-packet 9.0.2):
#   parallelProcessing true: start 1, start 2, start 3, end 2, end 3, end 1
#   parallelProcessing false: start 1, start 2, start 3, end 2, end 3, end 1
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

cat >valve.mjs <<'JS'
import net from 'node:net';
import packet from 'mqtt-packet';
import trigger from 'n8n-nodes-base/dist/nodes/MQTT/MqttTrigger.node.js';

setTimeout(() => process.exit(1), 120_000);

// A server that sends three messages to whoever subscribes.
const server = net.createServer((socket) => {
  const parser = packet.parser();
  const send = (value) => socket.write(packet.generate(value));
  parser.on('packet', ({ cmd, messageId }) => {
    if (cmd === 'connect') send({ cmd: 'connack', returnCode: 0, sessionPresent: false });
    if (cmd !== 'subscribe') return;
    send({ cmd: 'suback', messageId, granted: [1] });
    for (const n of [1, 2, 3]) send({ cmd: 'publish', topic: 'valve/set', payload: `${n}`, qos: 1, messageId: n });
  });
  socket.on('data', (bytes) => parser.parse(bytes)).on('error', () => {});
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

function createDeferredPromise() {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
}

for (const parallelProcessing of [true, false]) {
  const said = [];
  const ended = createDeferredPromise();
  let ends = 0;
  const context = {
    getNodeParameter: (name) => (name === 'topics' ? 'valve/set:1' : { parallelProcessing }),
    getCredentials: async () => ({ protocol: 'mqtt', host: '127.0.0.1', port: server.address().port, clean: true, clientId: 'n8n', ssl: false }),
    getMode: () => 'trigger',
    // n8n starts a run for each call, and settles the promise when that run has ended.
    emit([[{ message }]], _response, done) {
      said.push(`start ${message}`);
      setTimeout(() => {
        said.push(`end ${message}`);
        done?.resolve();
        ends += 1;
        if (ends === 3) ended.resolve();
      }, message === '1' ? 4000 : 1000);
    },
    helpers: { createDeferredPromise, returnJsonArray: (items) => items },
  };
  const { closeFunction } = await new trigger.MqttTrigger().trigger.call(context);
  await ended.promise;
  await closeFunction();
  console.log(`parallelProcessing ${parallelProcessing}: ${said.join(', ')}`);
}
process.exit(0);
JS

echo "n8n-nodes-base $(node -p "JSON.parse(fs.readFileSync('node_modules/n8n-nodes-base/package.json', 'utf8')).version")"
said=$(node valve.mjs 2>errors) || cat errors
echo "$said"
[ "$said" = 'parallelProcessing true: start 1, start 2, start 3, end 2, end 3, end 1
parallelProcessing false: start 1, start 2, start 3, end 2, end 3, end 1' ] || { echo 'this has changed'; exit 1; }
