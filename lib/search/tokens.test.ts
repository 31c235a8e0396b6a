import { expect, test } from 'vitest';
import { tokensOf, wordsIn } from './tokens';

// What people write, and one of the ways in which texts write the same.
for (const [written, same] of [
  ['authorised', 'authorization'],
  ['subscribing', 'subscriptions'],
  ['publishers', 'publish'],
  ['behaviour', 'behavior'],
  ['licence', 'license'],
  ['cancelled', 'canceled'],
  ['mosquitto_sub', 'mosquitto-sub'],
  ['max_queued_messages', 'max queued messages'],
  ['CallbackAPIVersion', 'callback API version'],
  ['MQTTv5', 'MQTT 5.0'],
  ['QoS1', 'qos 1'],
  ['65,535', '65535'],
  ['rc=5', 'return rc: 5'],
  ['sport/#', 'sport hash'],
  ['+', 'plus'],
  ["can't connect", 'cannot connect'],
  ['Café', 'cafe'],
  ['re\u00adtained mes\u00adsage', 'retained message'],
] as const) {
  test(`“${written}” and “${same}” share their words`, () => {
    const [short, long] = [tokensOf(written), tokensOf(same)].sort((a, b) => a.length - b.length);
    const shared = (short ?? []).filter((token) => long?.includes(token));
    expect(shared.length).toBeGreaterThanOrEqual(Math.min(new Set(short).size, new Set(long).size) === 1 ? 1 : 2);
  });
}

for (const [text, tokens] of [
  ['$SYS/broker/uptime', ['$sys', 'brok', 'uptim']],
  ['$share', ['$share']],
  ['0x87', ['0x87']],
  ['rc=5', ['rc=5', 'rc', '5']],
  ['max_queued_messages', ['maxqueuedmessages', 'max', 'queu', 'messag']],
  ['CallbackAPIVersion', ['callbackapiversion', 'callback', 'api', 'version']],
  ['MQTT 3.1.1', ['mqtt', '3.1.1']],
  ['x509', ['x509']],
  ['constructor toString', ['construct', 'tostr']],
  ['?!', []],
] as const) {
  test(`“${text}” is found by ${tokens.join(', ') || 'nothing'}`, () => expect(tokensOf(text)).toEqual(tokens));
}

test('written words are told with their places', () => {
  expect(wordsIn('Use $SYS, not mosquitto_sub.')).toEqual([
    { word: 'Use', at: 0 },
    { word: '$SYS', at: 4 },
    { word: 'not', at: 10 },
    { word: 'mosquitto_sub', at: 14 },
  ]);
});
