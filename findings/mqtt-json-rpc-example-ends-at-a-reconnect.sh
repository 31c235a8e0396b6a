#!/usr/bin/env bash
# The server in the README of mqtt-json-rpc 1.3.6 ends at the first reconnect. It registers its method in the event 'connect', which
# MQTT.js emits after each reconnect, and the second register() throws `method "..." already registered`. Nothing catches that, so
# the process ends with exit code 1. A short outage of the broker is enough. A server that calls register() once, outside of the
# event, goes on: MQTT.js subscribes again by itself.
#
# Two more things about it:
#   - A method that returns nothing, such as () => { valve.open(); }, works with notify(), and ends the server with an unhandled
#     rejection, "#<JsonRpcError>", at the first call(). It has to return something, if only null.
#   - A call() that was rejected with "communication timeout" may still be carried out. The timer takes nothing back: a request of
#     QoS 2 that was waiting for the broker goes out with the reconnect. Who calls again after the error has it done twice.
#
# The README says of the callback: "the return value of `callback` will resolve the promise returned by the remote
# `MQTT-JSON-RPC#call()`", and names no value that may not be. It says nothing of outages and of time.
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   register() in 'connect', as in the README: after a reconnect exit code 1, Error: register: method "valve/open" already registered
#   register() once: after a reconnect it answers "opened"
#   a method that returns nothing: exit code 1, rejected with the reason "#<JsonRpcError>"
#   a call while offline: Error: communication timeout; after the reconnect the valve was opened 1 time
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
npm install --silent --no-audit --no-fund --save-exact mqtt-json-rpc@1.3.6 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

# The server of the README, with the name of a method that one would not like to run twice.
cat >server.mjs <<'JS'
import mqtt from 'mqtt';
import RPC from 'mqtt-json-rpc';

const [, , port, way] = process.argv;
const rpc = new RPC(mqtt.connect(`mqtt://127.0.0.1:${port}`, { reconnectPeriod: 200 }));
const register = () => rpc.register('valve/open', () => (way === 'nothing' ? undefined : 'opened')).then(() => console.log('ready'));
if (way === 'connect') rpc.on('connect', register);
else register();
JS

cat >calls.mjs <<'JS'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import mqtt from 'mqtt';
import RPC from 'mqtt-json-rpc';

setTimeout(() => process.exit(1), 60_000);
const url = `mqtt://127.0.0.1:${process.argv[2]}`;

// Connections through this server can be cut.
const cuttable = new Set();
const server = net.createServer((socket) => {
  const other = net.connect(Number(process.argv[2]), '127.0.0.1');
  socket.pipe(other).pipe(socket);
  cuttable.add(socket.on('error', () => {}));
  socket.on('close', () => other.destroy());
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
function cut() {
  for (const socket of cuttable) socket.destroy();
  cuttable.clear();
}

const caller = await mqtt.connectAsync(url);
const rpcOfCaller = new RPC(caller, { timeout: 1000 });

async function attempt(title, way) {
  let text = '';
  const child = spawn(process.execPath, ['server.mjs', String(port), way], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.on('data', (data) => (text += data));
  let result;
  const exit = once(child, 'close').then(([code]) => {
    result ??= `exit code ${code}, ${/^Error: .*$|rejected with the reason "[^"]*"/m.exec(text)?.[0]}`;
  });
  await once(child.stdout, 'data');
  if (way !== 'nothing') cut();
  // The server connects again in its own time, so the call is repeated.
  while (!result) {
    await rpcOfCaller.call('valve/open').then(
      (answer) => (result ??= `it answers "${answer}"`),
      () => {},
    );
  }
  console.log(`${title} ${result}`);
  child.kill();
  await exit;
}
await attempt("register() in 'connect', as in the README: after a reconnect", 'connect');
await attempt('register() once: after a reconnect', 'once');
await attempt('a method that returns nothing:', 'nothing');

// A call while the connection of the caller is down. The valve has a connection of its own, which stays.
const valve = await mqtt.connectAsync(url);
let opened = 0;
let called;
const calledOnce = new Promise((resolve) => (called = resolve));
await new RPC(valve).register('valve/open', () => {
  opened++;
  called();
  return 'opened';
});
const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${port}`, { reconnectPeriod: 2000 });
const closed = once(client, 'close');
cut();
await closed;
const error = await new RPC(client, { timeout: 200 }).call('valve/open').catch((reason) => reason);
const before = opened;
await calledOnce;
console.log(`a call while offline: ${error}; after the reconnect the valve was opened ${opened - before} time`);
process.exit(0);
JS

echo "mqtt-json-rpc $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-json-rpc/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(node calls.mjs "$port")
echo "$said"
[ "$said" = "register() in 'connect', as in the README: after a reconnect exit code 1, Error: register: method \"valve/open\" already registered
register() once: after a reconnect it answers \"opened\"
a method that returns nothing: exit code 1, rejected with the reason \"#<JsonRpcError>\"
a call while offline: Error: communication timeout; after the reconnect the valve was opened 1 time" ] || { echo 'this has changed'; exit 1; }
