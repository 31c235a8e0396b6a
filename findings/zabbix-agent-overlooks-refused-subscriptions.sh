#!/usr/bin/env bash
# mqtt.get of Zabbix agent 2 6.0.14 takes a refused subscription for a granted one. The broker answers SUBACK with 0x80, the agent
# writes nothing to its log, and the item stays "supported" and gets no value. So a missing right for one topic looks like a
# silent device. A broker that cannot be reached makes the item "not supported", with a text. The cause is how the agent
# asks its library, paho.mqtt.golang 1.1.1 in Debian: a SUBACK completes the token without an error, whatever it holds, and
# the code stands in SubscribeToken.Result() only. The agent asks token.Error().
#
# MQTT 3.1.1 §3.9.3: "0x80 - Failure". The README of the plugin names among what mqtt.get returns: "error message (if there was an
# error connecting to the broker or topic)".
#
# Output seen on 2026-11-30 (zabbix-agent2 6.0.14 of Debian 12, aedes 1.2.0, Node 20.20.2):
#   SUBACK: open 0x00, secret 0x80
#   item of open: 7
#   item of secret: nothing
#   item of a closed port: not supported, Network Error
#   lines of the log that name secret: 0
#
# Needs Node 20 or later, npm and the Debian package zabbix-agent2; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

command -v zabbix_agent2 >/dev/null || { echo 'install the Debian package zabbix-agent2'; exit 1; }
folder=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact aedes@1.2.0 mqtt-packet@9.0.2 >/dev/null 2>&1

cat >servers.mjs <<'JS'
import net from 'node:net';
import zlib from 'node:zlib';
import { Aedes } from 'aedes';
import packet from 'mqtt-packet';

setTimeout(() => process.exit(1), 60_000);
const port = Number(process.argv[2]);
const items = {
  'item of open': `mqtt.get["tcp://127.0.0.1:${port}",open]`,
  'item of secret': `mqtt.get["tcp://127.0.0.1:${port}",secret]`,
  'item of a closed port': `mqtt.get["tcp://127.0.0.1:${port + 3}",open]`,
};

// The broker, with a look at what it answers.
const broker = await Aedes.createBroker({
  authorizeSubscribe: (_client, subscription, done) => done(null, subscription.topic === 'secret' ? null : subscription),
});
const asked = new Map();
const granted = new Map();
net.createServer((socket) => {
  const read = (parser, take) => parser.on('packet', take).on('error', () => {});
  const up = read(packet.parser(), ({ subscriptions, messageId }) => {
    if (subscriptions) asked.set(messageId, subscriptions[0].topic);
  });
  const down = read(packet.parser(), ({ cmd, messageId, granted: codes }) => {
    if (cmd === 'suback') granted.set(asked.get(messageId), codes[0]);
  });
  const write = socket.write;
  socket.write = function (bytes, ...rest) {
    down.parse(Buffer.from(bytes));
    return write.call(this, bytes, ...rest);
  };
  socket.prependListener('data', (bytes) => up.parse(bytes));
  socket.on('error', () => {});
  broker.handle(socket);
}).listen(port, '127.0.0.1');
setInterval(() => {
  for (const topic of ['open', 'secret']) broker.publish({ cmd: 'publish', topic, payload: '7', qos: 0, retain: false }, () => {});
}, 500);

// As much of a Zabbix server as active checks need: it gives the items and takes their values.
const values = new Map();
const reply = (socket, value) => {
  const body = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(13);
  head.write('ZBXD\x01');
  head.writeUInt32LE(body.length, 5);
  socket.end(Buffer.concat([head, body]));
};
const server = net.createServer((socket) => {
  let all = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    all = Buffer.concat([all, bytes]);
    if (all.length < 13 || all.length < 13 + all.readUInt32LE(5)) return;
    const body = all.subarray(13);
    const { request, data } = JSON.parse(all[4] & 2 ? zlib.inflateSync(body) : body);
    if (request === 'active checks') {
      const list = Object.values(items).map((key, n) => ({ key, itemid: n + 1, delay: '1', lastlogsize: 0, mtime: 0 }));
      return reply(socket, { response: 'success', data: list });
    }
    for (const { itemid, state, value } of data ?? []) {
      values.set(itemid, state ? `not supported, ${value.split(' : ')[0]}` : value);
    }
    reply(socket, { response: 'success', info: '' });
    // Six seconds are six times the delay of the items.
    if (values.has(1) && values.has(3)) setTimeout(report, 6000).unref();
  });
});
server.listen(port + 1, '127.0.0.1', () => console.error('listening'));
let reported = false;
function report() {
  if (reported) return;
  reported = true;
  const code = (topic) => `0x${granted.get(topic).toString(16).padStart(2, '0')}`;
  console.log(`SUBACK: open ${code('open')}, secret ${code('secret')}`);
  for (const [n, name] of Object.keys(items).entries()) console.log(`${name}: ${values.get(n + 1) ?? 'nothing'}`);
  process.exit(0);
}
JS

port=$((20000 + RANDOM % 10000))
node servers.mjs "$port" >said 2>listening &
server=$!
started+=("$server")
until grep -q listening listening; do
  kill -0 "$server"
  sleep 0.1
done
cat >agent.conf <<CONFIG
Hostname=pump
Server=127.0.0.1
ServerActive=127.0.0.1:$((port + 1))
ListenIP=127.0.0.1
ListenPort=$((port + 2))
LogType=console
ControlSocket=$folder/control.sock
PluginSocket=$folder/plugin.sock
PidFile=$folder/agent.pid
BufferSend=1
CONFIG
zabbix_agent2 -f -c agent.conf >agent.log 2>&1 &
started+=($!)
wait "$server" || cat agent.log
echo "lines of the log that name secret: $(grep -c secret agent.log)" >>said || true
zabbix_agent2 --version | sed -n 1p
cat said
[ "$(cat said)" = 'SUBACK: open 0x00, secret 0x80
item of open: 7
item of secret: nothing
item of a closed port: not supported, Network Error
lines of the log that name secret: 0' ] || { echo 'this has changed'; exit 1; }
