#!/usr/bin/env bash
# @asyncapi/parser 3.6.3 takes a document of AsyncAPI 3.0.0 or 3.1.0 with a binding `mqtt5` for invalid, even an empty one:
# Property "mqtt5" is not expected to be here. The specification lists `mqtt5` among the bindings of servers, channels, operations
# and messages. In AsyncAPI 2.6.0 the parser takes it. The properties of MQTT 5.0, such as sessionExpiryInterval, have to stand
# under `mqtt`. Also, `bindingVersion` of `mqtt` may only be 0.2.0. A document with 0.1.0, or with `latest`, is valid in 2.6.0.
# @asyncapi/converter 2.0.2 changes neither, so what it makes of a valid document of 2.6.0 is invalid, and it says nothing.
#
# AsyncAPI 3.0.0 and 3.1.0, Server Bindings Object: the field `mqtt5` has "Protocol-specific information for an MQTT 5 server".
# The MQTT bindings say of bindingVersion: "If omitted, "latest" MUST be assumed".
#
# Output seen on 2026-11-30 (Node 20.20.2):
#   2.6.0: mqtt valid, mqtt5 valid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 valid, bindingVersion latest valid
#   converted to 3.0.0: mqtt valid, mqtt5 invalid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 invalid, bindingVersion latest invalid
#   converted to 3.1.0: mqtt valid, mqtt5 invalid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 invalid, bindingVersion latest invalid
#   mqtt5 in 3.0.0: Property "mqtt5" is not expected to be here
#
# Needs Node 20 or later and npm; uses no network but for npm. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --save-exact @asyncapi/parser@3.6.3 @asyncapi/converter@2.0.2 >/dev/null 2>&1

cat >bindings.js <<'JS'
const { convert } = require('@asyncapi/converter');
const { Parser } = require('@asyncapi/parser');

const parser = new Parser();
const cases = {
  mqtt: { mqtt: { sessionExpiryInterval: 60 } },
  mqtt5: { mqtt5: {} },
  'bindingVersion 0.2.0': { mqtt: { keepAlive: 60, bindingVersion: '0.2.0' } },
  'bindingVersion 0.1.0': { mqtt: { keepAlive: 60, bindingVersion: '0.1.0' } },
  'bindingVersion latest': { mqtt: { keepAlive: 60, bindingVersion: 'latest' } },
};
const document = (bindings) =>
  JSON.stringify({
    asyncapi: '2.6.0',
    info: { title: 'Lamps', version: '1.0.0' },
    servers: { broker: { url: 'broker.example:1883', protocol: 'mqtt', bindings } },
    channels: { lamp: { subscribe: { operationId: 'switched', message: { payload: { type: 'boolean' } } } } },
  });

async function errorsOf(text) {
  const { diagnostics } = await parser.parse(text);
  return diagnostics.filter(({ severity }) => severity === 0).map(({ message }) => message);
}

async function main() {
  for (const version of ['2.6.0', '3.0.0', '3.1.0']) {
    const verdicts = [];
    for (const [name, bindings] of Object.entries(cases)) {
      const text = version === '2.6.0' ? document(bindings) : convert(document(bindings), version);
      verdicts.push(`${name} ${(await errorsOf(text)).length === 0 ? 'valid' : 'invalid'}`);
    }
    console.log(`${version === '2.6.0' ? version : `converted to ${version}`}: ${verdicts.join(', ')}`);
  }
  console.log(`mqtt5 in 3.0.0: ${(await errorsOf(convert(document(cases.mqtt5), '3.0.0'))).join(', ')}`);
}
main();
JS

for package in parser converter; do
  echo "@asyncapi/$package $(node -p "JSON.parse(fs.readFileSync('node_modules/@asyncapi/$package/package.json', 'utf8')).version")"
done
said=$(node bindings.js)
echo "$said"
[ "$said" = '2.6.0: mqtt valid, mqtt5 valid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 valid, bindingVersion latest valid
converted to 3.0.0: mqtt valid, mqtt5 invalid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 invalid, bindingVersion latest invalid
converted to 3.1.0: mqtt valid, mqtt5 invalid, bindingVersion 0.2.0 valid, bindingVersion 0.1.0 invalid, bindingVersion latest invalid
mqtt5 in 3.0.0: Property "mqtt5" is not expected to be here' ] || { echo 'this has changed'; exit 1; }
