#!/usr/bin/env bash
# sparkplug-payload 1.0.3 of Eclipse Tahu cannot read some of what it writes, and loses values of valid Sparkplug messages.
#   - A DataSet, or a parameter of a Template, of an integer type other than Int64 and UInt32, and also of DateTime, is
#     written without complaint, but decodePayload() throws, and with it goes the whole payload with all other metrics.
#   - A metric without `datatype` gets the value null, without an error. Sparkplug 3.0.0 §6.4.6 asks for messages like that:
#     "The datatype SHOULD NOT be included with metric definitions in NDATA, NCMD, DDATA, and DCMD messages"
#     [tck-id-payloads-metric-datatype-not-req]. A consumer then reads null for every change.
#   - The array types of Sparkplug 3.0.0, such as Int32Array, come back as null.
# Sparkplug 3.0.0 §6.4.13 allows "uint32, uint64, float, double, bool, or string" as values of a DataSet
# [tck-id-payloads-template-dataset-value], and the types that the package declares (TypeStr, UDataSet, UParameter) allow
# each of these names. Its README names no limit.
#
# Output seen on 2026-11-30 (Node 20.20.2, protobufjs 6.11.6):
#   metric of a basic type: all 14 come back
#   DataSet column that cannot be read: Int8 Int16 Int32 UInt8 UInt16 UInt64 DateTime Text
#   Template parameter that cannot be read: Int8 Int16 Int32 UInt8 UInt16 UInt64 DateTime Text
#   error: Invalid DataSetValue: {"intValue":7}
#   metric without datatype: sent 7, value null, type undefined
#   Int32Array: value null, type undefined
#
# Needs Node 20 or later and npm; opens no connection. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact sparkplug-payload@1.0.3 protobufjs@6.11.6 >/dev/null 2>&1

cat >payload.mjs <<'JS'
import protobuf from 'protobufjs';
import sparkplug from 'sparkplug-payload';

const { encodePayload, decodePayload } = sparkplug.get('spBv1.0');
const timestamp = 1700000000000;
const basic = {
  Int8: 7, Int16: 7, Int32: 7, Int64: 7, UInt8: 7, UInt16: 7, UInt32: 7, UInt64: 7,
  Float: 0.5, Double: 0.5, Boolean: true, String: 'seven', DateTime: timestamp, Text: 'seven',
};
let complaint;

/** The metric "a" as it comes back, or nothing when the payload cannot be read. */
function readBack(type, value) {
  const bytes = encodePayload({ timestamp, seq: 1, metrics: [{ name: 'a', type, value }] });
  try {
    return decodePayload(bytes).metrics[0].value;
  } catch (error) {
    complaint ??= error.message;
  }
}

const dataSet = (type, value) => readBack('DataSet', { numOfColumns: 1, columns: ['c'], types: [type], rows: [[value]] });
const template = (type, value) => readBack('Template', { isDefinition: true, parameters: [{ name: 'p', type, value }], metrics: [] });
const unreadable = (read) =>
  Object.entries(basic).filter(([type, value]) => read(type, value) === undefined).map(([type]) => type).join(' ');
const lost = Object.entries(basic).filter(([type, value]) => String(readBack(type, value)) !== String(value));
console.log(`metric of a basic type: ${lost.length ? lost.join('; ') : `all ${Object.keys(basic).length} come back`}`);
console.log(`DataSet column that cannot be read: ${unreadable(dataSet)}`);
console.log(`Template parameter that cannot be read: ${unreadable(template)}`);
console.log(`error: ${complaint}`);

// The fields of sparkplug_b.proto that this message needs, with their numbers there.
const { root } = protobuf.parse(`
  syntax = "proto2";
  message Payload {
    message Metric { optional string name = 1; optional uint32 datatype = 4; oneof value { uint32 int_value = 10; } }
    optional uint64 timestamp = 1;
    repeated Metric metrics = 2;
    optional uint64 seq = 3;
  }`);
const bytes = root.lookupType('Payload').encode({ timestamp, seq: 1, metrics: [{ name: 'a', intValue: 7 }] }).finish();
const [metric] = decodePayload(bytes).metrics;
console.log(`metric without datatype: sent 7, value ${metric.value}, type ${metric.type}`);
const [array] = decodePayload(encodePayload({ timestamp, metrics: [{ name: 'a', type: 'Int32Array', value: [7] }] })).metrics;
console.log(`Int32Array: value ${array.value}, type ${array.type}`);
JS

echo "sparkplug-payload $(node -p "require('./node_modules/sparkplug-payload/package.json').version")"
said=$(node payload.mjs)
echo "$said"
[ "$said" = 'metric of a basic type: all 14 come back
DataSet column that cannot be read: Int8 Int16 Int32 UInt8 UInt16 UInt64 DateTime Text
Template parameter that cannot be read: Int8 Int16 Int32 UInt8 UInt16 UInt64 DateTime Text
error: Invalid DataSetValue: {"intValue":7}
metric without datatype: sent 7, value null, type undefined
Int32Array: value null, type undefined' ] || { echo 'this has changed'; exit 1; }
