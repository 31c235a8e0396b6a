#!/usr/bin/env bash
# Janus 1.1.2 speaks MQTT 5.0 and answers a request on its Response Topic, with the Correlation Data. Not all that belongs to the
# request goes there:
#   - events of the session that the request made, such as its timeout, go to publish_topic, without Correlation Data. A client
#     that reads its Response Topic alone never hears of them;
#   - the Admin API does not look at the Response Topic and always answers on its own publish_topic;
#   - proxy_transaction_user_properties = ["trace"] copies each User Property whose name begins with "trace", and calls it "trace". The
#     value of "trace-state" comes back as a second "trace";
#   - a shared subscription as subscribe_topic is granted, and every request of it is dropped without a word in the log: the topic
#     is compared with the filter, letter by letter. The same holds for wildcards.
#
# MQTT 5.0 §3.3.2.3.5: "The receiver of an Application Message with a Response Topic sends a response by using the Response Topic
# as the Topic Name of a PUBLISH." §4.8.2: a message of a shared subscription has the topic of its publisher, not the filter.
# janus.transport.mqtt.jcfg says of proxy_transaction_user_properties: "Array of user property names to copy from the incoming
# message", and of subscribe_topic: "Topic for incoming messages". It names no difference between the two APIs.
#
# Output seen on 2026-11-30 (Janus 1.1.2 and Mosquitto 2.0.11 of Debian 12, MQTT.js 5.16.0):
#   Janus API: success on answers, Correlation Data 42, User Properties {"trace":["1","2"]}
#   Admin API: pong on from-admin, Correlation Data none, User Properties none
#   4 seconds later: timeout on from-janus, Correlation Data none, User Properties none
#   subscribe_topic $share/pumps/to-janus: subscribed, answers 0
#
# Needs Node 20 or later, npm and the Debian packages janus and mosquitto; talks to 127.0.0.1 only. Ends with 0 while this
# holds, otherwise with 1.
set -euo pipefail

for program in janus /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "install the Debian package of $program"; exit 1; }
done
folder=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 10000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
started+=($!)

# gateway NAME SUBSCRIBE_TOPIC: starts a Janus with no transport but MQTT
gateway() {
  local libraries
  libraries=$(dpkg -L janus | sed -n 's,/transports/libjanus_mqtt.so$,,p')
  mkdir "$1"
  cat >"$1/janus.jcfg" <<CONFIG
general: {
  configs_folder = "$folder/$1"
  plugins_folder = "$folder/$1"
  transports_folder = "$libraries/transports"
  events_folder = "$folder/$1"
  loggers_folder = "$folder/$1"
  interface = "127.0.0.1"
  session_timeout = 4
  debug_colors = false
}
transports: { disable = "libjanus_http.so,libjanus_nanomsg.so,libjanus_pfunix.so,libjanus_rabbitmq.so,libjanus_websockets.so" }
CONFIG
  cat >"$1/janus.transport.mqtt.jcfg" <<CONFIG
general: {
  enabled = true
  url = "tcp://127.0.0.1:$port"
  mqtt_version = "5"
  client_id = "$1"
  subscribe_topic = "$2"
  publish_topic = "from-janus"
  proxy_transaction_user_properties = ["trace"]
}
admin: {
  admin_enabled = true
  subscribe_topic = "to-admin-$1"
  publish_topic = "from-admin"
}
CONFIG
  janus -F "$folder/$1" -C "$folder/$1/janus.jcfg" >"$1.log" 2>&1 &
  started+=($!)
  for _ in {1..300}; do
    grep -q "successfully subscribed to MQTT topic: to-admin-$1" "$1.log" && break
    sleep 0.1
  done
  grep -o "successfully subscribed to MQTT topic: $2" "$1.log" >/dev/null || { cat "$1.log"; exit 1; }
}

cat >requests.mjs <<'JS'
import { setTimeout as wait } from 'node:timers/promises';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000).unref();
const [port, admin] = process.argv.slice(2);
const client = await mqtt.connectAsync({ host: '127.0.0.1', port: Number(port), protocolVersion: 5 });
const got = [];
client.on('message', (topic, payload, { properties = {} }) => {
  const { correlationData, userProperties } = properties;
  const user = userProperties ? JSON.stringify(userProperties) : 'none';
  got.push(`${JSON.parse(payload).janus} on ${topic}, Correlation Data ${correlationData ?? 'none'}, User Properties ${user}`);
});
await client.subscribeAsync(['answers', 'from-janus', 'from-admin'], { qos: 1 });
const properties = {
  responseTopic: 'answers',
  correlationData: Buffer.from('42'),
  userProperties: { trace: '1', 'trace-state': '2', other: '3' },
};
const ask = (topic, janus) => client.publishAsync(topic, JSON.stringify({ janus, transaction: janus }), { qos: 1, properties });
await ask('to-janus', 'create');
await wait(1000);
if (admin) await ask(admin, 'ping');
await wait(8000);
console.log(got.join('\n') || 'nothing');
process.exit(0);
JS

janus --help | sed -n 's/^Janus version: [0-9]* (\(.*\))/Janus \1/p'
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
gateway alone to-janus
node requests.mjs "$port" to-admin-alone >answers
kill "${started[-1]}"
wait "${started[-1]}" || true
gateway shared "\$share/pumps/to-janus"
node requests.mjs "$port" >shared-answers
{
  echo "Janus API: $(sed -n 1p answers)"
  echo "Admin API: $(sed -n 2p answers)"
  echo "4 seconds later: $(sed -n '3,$p' answers)"
  echo "subscribe_topic \$share/pumps/to-janus: subscribed, answers $(grep -vcx nothing shared-answers || true)"
} >said
cat said
# shellcheck disable=SC2016
[ "$(cat said)" = 'Janus API: success on answers, Correlation Data 42, User Properties {"trace":["1","2"]}
Admin API: pong on from-admin, Correlation Data none, User Properties none
4 seconds later: timeout on from-janus, Correlation Data none, User Properties none
subscribe_topic $share/pumps/to-janus: subscribed, answers 0' ] || { echo 'this has changed'; exit 1; }
