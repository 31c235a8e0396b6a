#!/usr/bin/env bash
# mod_mqtt of ejabberd 23.01 tells clients apart by user name and Client Identifier together. Two programs that connect as "pump" with
# different user names stay connected, each with a session of its own. Other brokers end the first one. So
#   - a device that gets another user name comes back without its session: no Session Present, no subscriptions, none of the
#     messages that waited. The old session goes on collecting messages until it expires;
#   - two devices with one Client Identifier, a fault that other brokers show at once, stay unnoticed while their users differ.
# The code keeps a session under user, server and resource, as in XMPP, and the Client Identifier is the resource.
#
# MQTT 3.1.1 [MQTT-3.1.4-2]: "If the ClientId represents a Client already connected to the Server then the Server MUST disconnect
# the existing Client." [MQTT-3.1.3-2]: "The ClientId MUST be used by Clients and by Servers to identify state that they hold
# relating to this MQTT Session between the Client and the Server." ejabberd's own text on mod_mqtt says nothing of the user.
#
# Output seen on 2026-11-30 (ejabberd 23.01-1 and Mosquitto 2.0.11 of Debian 12, MQTT.js 5.16.0):
#   ejabberd, another user with the same ID while the first is connected: the first stays
#   ejabberd, another user with the same ID later: no session, received nothing
#   ejabberd, the first user again: session present, received news
#   Mosquitto, another user with the same ID while the first is connected: the first is disconnected
#   Mosquitto, another user with the same ID later: session present, received news
#   Mosquitto, the first user again: session present, received nothing
#
# Needs Node 20 or later, npm and the Debian packages ejabberd and mosquitto; talks to 127.0.0.1 only. Ends with 0 while
# this holds, otherwise with 1.
set -euo pipefail

dpkg-query -W ejabberd mosquitto >/dev/null
folder=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 10000))
mkdir spool log
cat >ejabberd.yml <<CONFIG
hosts: [localhost]
listen:
  - port: $port
    ip: "127.0.0.1"
    module: mod_mqtt
modules:
  mod_mqtt: {}
CONFIG
libraries=$(dpkg -L ejabberd | sed -n 's,^\(.*\)/ejabberd-[^/]*/ebin$,\1,p')
# ejabberd lets nobody in without a password, and takes a while until it knows its hosts.
register='[spawn(fun() ->
  F = fun Try() -> case catch ejabberd_auth:try_register(U, <<"localhost">>, <<"secret">>) of
    ok -> ok; {error, exists} -> ok; _ -> timer:sleep(50), Try() end end,
  F() end) || U <- [<<"first">>, <<"second">>]].'
HOME=$folder ERL_LIBS=$libraries EJABBERD_CONFIG_PATH=$folder/ejabberd.yml EJABBERD_LOG_PATH=$folder/log/ejabberd.log \
  SPOOL_DIR=$folder/spool erl +S 1:1 -noinput -mnesia dir "\"$folder/spool\"" -s ejabberd -eval "$register" >erl.log 2>&1 &
started+=($!)
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$((port + 1))" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
started+=($!)

cat >users.mjs <<'JS'
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 120_000).unref();
const [broker, port] = process.argv.slice(2);
const options = (user, clientId) => ({
  host: '127.0.0.1',
  port: Number(port),
  username: `${user}@localhost`,
  password: 'secret',
  protocolVersion: 4,
  clientId,
  clean: false,
  reconnectPeriod: 0,
});
const quiet = (client) => client.on('error', () => {});
// The broker may still be starting, and not know its users yet.
for (let ready = false; !ready; await wait(200)) {
  const clients = await Promise.allSettled(['first', 'second'].map((user) => mqtt.connectAsync(options(user, user), false)));
  ready = clients.every(({ status }) => status === 'fulfilled');
  for (const { value } of clients) value?.end();
}

const first = quiet(await mqtt.connectAsync(options('first', 'at-once')));
const second = quiet(await mqtt.connectAsync(options('second', 'at-once')));
await wait(2000);
console.log(`${broker}, another user with the same ID while the first is connected: the first ${first.connected ? 'stays' : 'is disconnected'}`);
first.end(true);
second.end(true);

const pump = await mqtt.connectAsync(options('first', 'pump'));
await pump.subscribeAsync('news', { qos: 1 });
await pump.endAsync();
const publisher = await mqtt.connectAsync(options('first', 'publisher'));
await publisher.publishAsync('news', 'news', { qos: 1 });
await publisher.endAsync();
for (const [user, title] of [['second', 'another user with the same ID later'], ['first', 'the first user again']]) {
  const got = [];
  const client = quiet(mqtt.connect(options(user, 'pump')));
  client.on('message', (_topic, payload) => got.push(payload.toString()));
  const [{ sessionPresent }] = await once(client, 'connect');
  await wait(2000);
  await client.endAsync();
  console.log(`${broker}, ${title}: ${sessionPresent ? 'session present' : 'no session'}, received ${got.join(', ') || 'nothing'}`);
}
process.exit(0);
JS

dpkg-query -W -f '${Package} ${Version}\n' ejabberd mosquitto
{
  node users.mjs ejabberd "$port"
  node users.mjs Mosquitto "$((port + 1))"
} >said 2>errors || cat errors
cat said
[ "$(cat said)" = 'ejabberd, another user with the same ID while the first is connected: the first stays
ejabberd, another user with the same ID later: no session, received nothing
ejabberd, the first user again: session present, received news
Mosquitto, another user with the same ID while the first is connected: the first is disconnected
Mosquitto, another user with the same ID later: session present, received news
Mosquitto, the first user again: session present, received nothing' ] || { echo 'this has changed'; exit 1; }
