import { expect, test } from 'vitest';
import { hexOf } from './hex';
import { type LimitName, protocolLimits } from './limits';
import { packetTypes, packetTypesIn } from './packet-types';
import { ports } from './ports';
import { properties, propertySections } from './properties';
import { reasonCodeSections, resultCodes } from './reason-codes';
import { placesOf } from './sections';
import { findSection } from './standards';
import type { SpecVersion } from './versions';

const titleOf = (spec: SpecVersion, section: string) => findSection(spec, section)?.title;

test('3.1.1 has 14 packet types, 5.0 has 15, each in a section of its name', () => {
  expect(packetTypesIn('3.1.1').map(({ value }) => value)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  expect(packetTypesIn('5.0')).toHaveLength(15);
  for (const { name, sections } of packetTypes)
    for (const { version, section } of placesOf(sections))
      expect(titleOf(version, section)).toMatch(new RegExp(`^${name} `));
});

test('the first byte holds the type and its flags', () => {
  const bytes = packetTypes.map(({ firstByte }) => firstByte.map((byte) => byte.toString(16).toUpperCase()).join('-'));
  expect(bytes.join(' ')).toBe('10 20 30-3D 40 50 62 70 82 90 A2 B0 C0 D0 E0 F0');
});

test('only the client says goodbye in 3.1.1', () => {
  expect(packetTypes[13]?.sender).toEqual({ '3.1.1': 'client', '5.0': 'both' });
});

test('5.0 has 43 Reason Codes; 0x00 has a name for each group of packets', () => {
  const codes = resultCodes['5.0'].map(({ code }) => code);
  expect(new Set(codes).size).toBe(43);
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
  expect(codes.filter((code) => code >= 0x80)).toEqual(Array.from({ length: 35 }, (_, index) => 0x80 + index));
  expect(resultCodes['5.0'].filter(({ code }) => code === 0)).toHaveLength(3);
});

test('a packet has each code once', () => {
  for (const version of ['5.0', '3.1.1'] as const) {
    const pairs = resultCodes[version].flatMap(({ code, packets }) => packets.map((packet) => `${packet} ${code}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  }
});

// MQTT 5.0 §3.9.3 and §3.11.3 list them once more.
test.each([
  ['SUBACK', '0x00 0x01 0x02 0x80 0x83 0x87 0x8F 0x91 0x97 0x9E 0xA1 0xA2'],
  ['UNSUBACK', '0x00 0x11 0x80 0x83 0x87 0x8F 0x91'],
] as const)('%s has the codes of its own table', (packet, codes) => {
  const found = resultCodes['5.0'].filter(({ packets }) => packets.includes(packet));
  expect(found.map(({ code }) => hexOf(code)).join(' ')).toBe(codes);
});

test('3.1.1 has six codes of CONNACK and four of SUBACK', () => {
  const of = (packet: string) => resultCodes['3.1.1'].filter(({ packets }) => packets.some((name) => name === packet));
  expect(of('CONNACK').map(({ code }) => code)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(of('SUBACK').map(({ code }) => code)).toEqual([0, 1, 2, 0x80]);
});

test('the sections of codes are there and speak of codes', () => {
  for (const { section } of resultCodes['5.0']) expect(titleOf('5.0', section)).toBe('Reason Code');
  for (const { section, packets } of resultCodes['3.1.1'])
    expect(titleOf('3.1.1', section)).toBe(packets[0] === 'CONNACK' ? 'Connect Return code' : 'Payload');
  for (const [packet, section] of Object.entries(reasonCodeSections))
    expect(titleOf('5.0', section)).toMatch(/SUBACK$/.test(packet) ? new RegExp(`^${packet} Payload`) : /Reason Code$/);
  const withCodes = new Set(resultCodes['5.0'].flatMap(({ packets }) => packets));
  expect(Object.keys(reasonCodeSections).sort()).toEqual([...withCodes].sort());
});

test('5.0 has 27 properties, each explained under its name in every packet that may hold it', () => {
  expect(properties).toHaveLength(27);
  expect(properties.map(({ id }) => id)).toEqual([...properties.map(({ id }) => id)].sort((a, b) => a - b));
  for (const { name, sections } of properties) {
    expect(Object.keys(sections).length).toBeGreaterThan(0);
    // The table calls it Identifier, its section Identifiers.
    for (const section of Object.values(sections))
      expect(titleOf('5.0', section)?.replace('Identifiers', 'Identifier')).toBe(name);
  }
});

test('every property of every packet is in the list, by the sections of the standard', () => {
  for (const [holder, above] of Object.entries(propertySections)) {
    const listed = properties.flatMap(({ sections }) => Object.entries(sections)).filter(([name]) => name === holder);
    const sections = listed.map(([, section]) => section);
    let number = 2;
    for (; findSection('5.0', `${above}.${number}`); number++) expect(sections).toContain(`${above}.${number}`);
    expect(sections).toHaveLength(number - 2);
  }
});

test.each<[LimitName, number, number]>([
  ['remaining-length', 0, 268_435_455],
  ['packet-size', 2, 268_435_460],
  ['packet-identifier', 1, 65_535],
  ['topic-length', 1, 65_535],
  ['keep-alive', 0, 65_535],
  ['session-expiry', 0, 4_294_967_295],
  ['subscription-identifier', 1, 268_435_455],
])('the limit %s is %i to %i', (name, least, most) => {
  expect(protocolLimits[name].range.slice(0, 2)).toEqual([least, most]);
});

test('the remarks of limits are computed, too', () => {
  expect(protocolLimits['keep-alive'].remark).toContain('18 h 12 min 15 s');
  expect(protocolLimits['message-expiry'].remark).toContain('136 years');
  expect(protocolLimits['receive-maximum'].remark).toContain('65,535');
});

test.each([...Object.values(protocolLimits), ...ports])('$title$transport has its place in the standard', (entry) => {
  expect(placesOf(entry.sections)).not.toHaveLength(0);
  for (const { version, section } of placesOf(entry.sections)) expect(findSection(version, section)).toBeDefined();
});

test('the registered ports are 1883 and 8883', () => {
  expect(ports.map(({ port, service }) => [port, service])).toEqual([
    [1883, 'mqtt'],
    [8883, 'secure-mqtt'],
    [undefined, undefined],
  ]);
});
