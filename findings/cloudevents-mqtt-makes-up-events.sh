#!/usr/bin/env bash
# cloudevents 10.0.0: MQTT.toEvent() makes up an event where it does not find one in an MQTT message. The event has a new id and
# the time of now, and neither source nor type. Nothing is thrown. That happens to
#   - an event of MQTT.binary() that is sent with MQTT 3.1.1, which has no User Properties. The package's own example for MQTT
#     (examples/mqtt-ex) is such a program, because MQTT.js speaks 3.1.1 unless told otherwise. `strict` throws here;
#   - an event as JSON over MQTT 3.1.1, where there is no Content Type. `strict` throws here;
#   - an event as JSON over MQTT 5.0 whose payload is the Buffer that MQTT.js gives. Its bytes become attributes with the names
#     0, 1, 2 and so on, also with `strict`. Turn the payload into a string first.
# Besides, Content Type is not read: an event of another program, which names its type only there, loses it.
#
# The CloudEvents binding for MQTT 1.0.2 says in §1.3 that binary mode "only applies to MQTT 5.0", in §3 that "With MQTT 3.1.1,
# the content mode is always structured", and in §3.1.1 that Content Type "MUST be mapped directly to the CloudEvents
# datacontenttype attribute".
#
# Output seen on 2026-11-30 (Node 20.20.2, MQTT.js 5.16.0, Mosquitto 2.0.11 of Debian 12):
#   MQTT.binary(), MQTT 3.1.1: another id, source undefined, data kept, strict throws
#   MQTT.binary(), MQTT 5.0: same id, source /meter/7, data kept, strict says nothing
#   JSON, MQTT 3.1.1: another id, source undefined, data lost, strict throws
#   JSON, MQTT 5.0, payload as Buffer: another id, source undefined, data lost, strict says nothing, attribute 0 is 123
#   JSON, MQTT 5.0, payload as string: same id, source /meter/7, data kept, strict says nothing
#   another program, Content Type application/json: datacontenttype undefined
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
npm install --silent --no-audit --no-fund --save-exact cloudevents@10.0.0 mqtt@5.16.0 >/dev/null 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >events.mjs <<'JS'
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { CloudEvent, MQTT } from 'cloudevents';
import mqtt from 'mqtt';

setTimeout(() => process.exit(1), 60_000);
const data = { celsius: 21.5 };
const event = new CloudEvent({ id: 'reading-1', source: '/meter/7', type: 'meter.reading', datacontenttype: 'application/json', data });
const binary = MQTT.binary(event);
const structured = MQTT.structured(event);
// What is undefined is no attribute of the event.
const attributes = Object.fromEntries(Object.entries(binary.headers).filter(([, value]) => value !== undefined));

/** Sends a message through the broker and gives what comes. */
async function pass(protocolVersion, payload, properties) {
  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${process.argv[2]}`, { protocolVersion });
  await client.subscribeAsync('meter/7', { qos: 1 });
  client.publish('meter/7', payload, { qos: 1, properties });
  const [, came, packet] = await once(client, 'message');
  await client.endAsync();
  return {
    body: came,
    headers: packet.properties?.userProperties ?? {},
    PUBLISH: { 'Content Type': packet.properties?.contentType },
  };
}

function strictly(message) {
  try {
    MQTT.toEvent(message, true);
    return 'says nothing';
  } catch {
    return 'throws';
  }
}

function say(title, message) {
  const got = MQTT.toEvent(message);
  console.log(
    `${title}: ${got.id === event.id ? 'same' : 'another'} id, source ${got.source}, ` +
      `data ${isDeepStrictEqual(got.data, data) ? 'kept' : 'lost'}, strict ${strictly(message)}` +
      `${got[0] === undefined ? '' : `, attribute 0 is ${got[0]}`}`,
  );
}
const parsed = (message) => ({ ...message, body: JSON.parse(String(message.body)) });

for (const [protocolVersion, name] of [[4, 'MQTT 3.1.1'], [5, 'MQTT 5.0']]) {
  const message = await pass(protocolVersion, JSON.stringify(binary.body), { contentType: 'application/json', userProperties: attributes });
  say(`MQTT.binary(), ${name}`, parsed(message));
}
say('JSON, MQTT 3.1.1', parsed(await pass(4, JSON.stringify(structured.body))));
const json = await pass(5, JSON.stringify(structured.body), { contentType: structured.PUBLISH['Content Type'] });
say('JSON, MQTT 5.0, payload as Buffer', json);
say('JSON, MQTT 5.0, payload as string', { ...json, body: String(json.body) });
const { datacontenttype, ...rest } = attributes;
const other = await pass(5, JSON.stringify(data), { contentType: datacontenttype, userProperties: rest });
console.log(`another program, Content Type ${other.PUBLISH['Content Type']}: datacontenttype ${MQTT.toEvent(parsed(other), true).datacontenttype}`);
process.exit(0);
JS

echo "cloudevents $(node -p "JSON.parse(fs.readFileSync('node_modules/cloudevents/package.json', 'utf8')).version")"
sed -n 's/.*\(mosquitto version .*\) starting/\1/p' mosquitto.log
said=$(node events.mjs "$port")
echo "$said"
[ "$said" = 'MQTT.binary(), MQTT 3.1.1: another id, source undefined, data kept, strict throws
MQTT.binary(), MQTT 5.0: same id, source /meter/7, data kept, strict says nothing
JSON, MQTT 3.1.1: another id, source undefined, data lost, strict throws
JSON, MQTT 5.0, payload as Buffer: another id, source undefined, data lost, strict says nothing, attribute 0 is 123
JSON, MQTT 5.0, payload as string: same id, source /meter/7, data kept, strict says nothing
another program, Content Type application/json: datacontenttype undefined' ] || { echo 'this has changed'; exit 1; }
