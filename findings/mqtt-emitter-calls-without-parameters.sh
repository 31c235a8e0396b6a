#!/usr/bin/env bash
# mqtt-emitter 4.1.0 calls a handler with `null` in place of its parameters for some topics that match the pattern: when # stands
# for no level, and when + stands for an empty level. The handler in its README reads params.name, so it throws a TypeError. That
# goes up through emit() to the 'message' handler of MQTT.js, and the process ends. The choice of handlers is right. It is the
# second step, where mqtt-pattern 2.1.1 takes the parameters out of the topic, that knows neither case.
# Also, `#` gets what is published to $SYS/..., if the program has subscribed to that, too.
#
# MQTT 3.1.1 and 5.0 §4.7.1.2: "sport/#" also matches the singular "sport". §4.7.1.3: "+/+" matches "/finance". §4.7.2
# [MQTT-4.7.2-1]: filters that start with a wildcard do not match topics that begin with $. The README says of `params`: "The
# parameters parsed out using the topic pattern from the topic".
#
# Output seen on 2026-11-30 (Node 20.20.2):
#   user/+name/message/#path and user/Bob/message/lobby: {"name":"Bob","path":["lobby"]}
#   user/+name/message/#path and user/Bob/message: null
#   user/+name/message/#path and user//message/lobby: null
#   +room/door and barn/door: {"room":"barn"}
#   +room/door and /door: null
#   # and $SYS/broker/uptime: {}
#
# Needs Node 20 or later and npm; uses no network but for npm. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt-emitter@4.1.0 mqtt-pattern@2.1.1 >/dev/null 2>&1

cat >parameters.js <<'JS'
const MQTTEmitter = require('mqtt-emitter');

const pattern = 'user/+name/message/#path';
for (const [filter, topic] of [
  [pattern, 'user/Bob/message/lobby'],
  [pattern, 'user/Bob/message'],
  [pattern, 'user//message/lobby'],
  ['+room/door', 'barn/door'],
  ['+room/door', '/door'],
  ['#', '$SYS/broker/uptime'],
]) {
  const events = new MQTTEmitter();
  let got = 'not called';
  events.on(filter, (_payload, params) => (got = JSON.stringify(params)));
  events.emit(topic, 'hi');
  console.log(`${filter} and ${topic}: ${got}`);
}
JS

for package in mqtt-emitter mqtt-pattern; do
  echo "$package $(node -p "require('./node_modules/$package/package.json').version")"
done
said=$(node parameters.js)
echo "$said"
[ "$said" = 'user/+name/message/#path and user/Bob/message/lobby: {"name":"Bob","path":["lobby"]}
user/+name/message/#path and user/Bob/message: null
user/+name/message/#path and user//message/lobby: null
+room/door and barn/door: {"room":"barn"}
+room/door and /door: null
# and $SYS/broker/uptime: {}' ] || { echo 'this has changed'; exit 1; }
