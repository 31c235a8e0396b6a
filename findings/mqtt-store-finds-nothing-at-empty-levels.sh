#!/usr/bin/env bash
# mqtt-store 2.1.0, "Store and retrieve data using MQTT keypaths", does not find what it holds.
#   - findMatching() with an empty level in the pattern stops there. /house/+ finds nothing of /house/door, and house//+ finds the
#     value of `house`, which does not match. `#` and `+/house/door` find what begins with "/".
#   - findMatching('#') finds topics that begin with $ as well, and so does '+/broker/uptime'.
#   - The README stores with set() and looks patterns up with match(). The package has neither: the methods are put() and
#     findPatterns(). Its first example ends with a TypeError.
#
# MQTT 3.1.1 and 5.0 §4.7.1.3: "/finance" matches "+/+" and "/+". §4.7.3: a leading "/" makes a distinct Topic Name. §4.7.2
# [MQTT-4.7.2-1]: filters that start with a wildcard do not match Topic Names beginning with $.
#
# Output seen on 2026-11-30 (Node 20.20.2):
#   the example of the README: TypeError: store.set is not a function
#   house/+ finds house/door
#   /house/+ finds nothing
#   +/house/+ finds /house/door
#   house//+ finds house
#   +/broker/uptime finds $SYS/broker/uptime
#   # finds $SYS/broker/uptime, /house/door, house, house//lamp, house/door
#
# Needs Node 20 or later and npm. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact mqtt-store@2.1.0 >/dev/null 2>&1

cat >find.mjs <<'JS'
import MQTTStore from 'mqtt-store';

try {
  const store = new MQTTStore();
  store.set('hello/world', 'Greetings');
  console.log('the example of the README works');
} catch (error) {
  console.log(`the example of the README: ${error}`);
}

const store = new MQTTStore();
for (const topic of ['house', 'house/door', '/house/door', 'house//lamp', '$SYS/broker/uptime']) store.put(topic, topic);
for (const pattern of ['house/+', '/house/+', '+/house/+', 'house//+', '+/broker/uptime', '#']) {
  const found = store.findMatching(pattern).map(({ value }) => value);
  console.log(`${pattern} finds ${found.sort().join(', ') || 'nothing'}`);
}
JS

echo "mqtt-store $(node -p "JSON.parse(fs.readFileSync('node_modules/mqtt-store/package.json', 'utf8')).version")"
said=$(node find.mjs)
echo "$said"
[ "$said" = 'the example of the README: TypeError: store.set is not a function
house/+ finds house/door
/house/+ finds nothing
+/house/+ finds /house/door
house//+ finds house
+/broker/uptime finds $SYS/broker/uptime
# finds $SYS/broker/uptime, /house/door, house, house//lamp, house/door' ] || { echo 'this has changed'; exit 1; }
