import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parseBody } from '@/lib/content/parse-body';
import { MdxBody } from './mdx-body';

/** Rows of the tables of a body, as a reader sees their cells. */
function rowsOf(body: string): string[][] {
  const html = renderToStaticMarkup(<MdxBody tree={parseBody(body)} />);
  const rows = html.match(/<tr>.*?<\/tr>/g) ?? [];
  return rows.map((row) => (row.match(/<t[hd].*?<\/t[hd]>/g) ?? []).map(textOf));
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&#x27;', "'");

test('codes come in the order asked for, with the packets that carry them', () => {
  expect(
    rowsOf('<ReasonCodes codes="135, 0x04" />')
      .slice(0, 3)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['Code', 'Name', 'In'],
    ['0x87 (135)', 'Not authorized', 'CONNACK · PUBACK · PUBREC · SUBACK · UNSUBACK · DISCONNECT'],
    ['0x04 (4)', 'Disconnect with Will Message', 'DISCONNECT'],
  ]);
});

test('codes of one packet need no column of packets', () => {
  const rows = rowsOf('<ReasonCodes packet="UNSUBACK" />');
  expect(rows[0]).toEqual(['Code', 'Name', 'What it says']);
  expect(rows.slice(1).map(([code]) => code)).toEqual([
    '0x00 (0)',
    '0x11 (17)',
    '0x80 (128)',
    '0x83 (131)',
    '0x87 (135)',
    '0x8F (143)',
    '0x91 (145)',
  ]);
});

test('a table without filter is whole', () => {
  const count = (body: string) => rowsOf(body).length - 1;
  expect(count('<ReasonCodes />')).toBe(45);
  expect(count('<ReasonCodes version="3.1.1" />')).toBe(10);
  expect(count('<Properties />')).toBe(27);
  expect(count('<PacketTypes />')).toBe(15);
  expect(count('<PacketTypes version="3.1.1" />')).toBe(14);
  expect(count('<Limits />')).toBe(14);
});

test('a property leads to its section in the packet that is asked for', () => {
  const html = renderToStaticMarkup(
    <MdxBody tree={parseBody('<Properties packet="CONNACK" names="Receive Maximum" />')} />,
  );
  expect(html).toContain('title="MQTT 5.0, section 3.2.2.3.3: Receive Maximum"');
  expect(rowsOf('<Properties packet="CONNACK" names="Receive Maximum" />')[1]).toEqual([
    '0x21',
    'Receive Maximum',
    'Two Byte Integer',
    '65,535',
  ]);
});

test('first bytes show their flags, and who sends a packet depends on the version', () => {
  expect(
    rowsOf('<PacketTypes version="3.1.1" types="PUBLISH, PUBREL, DISCONNECT" />')
      .slice(1)
      .map((row) => row.slice(1, 5)),
  ).toEqual([
    ['PUBLISH', '0x30 to 0x3D', 'both', 'at QoS 1 and 2'],
    ['PUBREL', '0x62', 'both', 'yes'],
    ['DISCONNECT', '0xE0', 'client', 'no'],
  ]);
});

test('the ports are those that are registered', () => {
  expect(
    rowsOf('<Ports />')
      .slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['TCP', '1883', 'mqtt', 'mqtt://'],
    ['TLS over TCP', '8883', 'secure-mqtt', 'mqtts://'],
    ['WebSocket', 'none registered', 'none registered', 'ws:// (80), wss:// (443)'],
  ]);
});

test('limits are written as numbers are', () => {
  expect(
    rowsOf('<Limits names="remaining-length, qos" />')
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Remaining Length', '0 to 268,435,455 bytes'],
    ['QoS', '0 to 2'],
  ]);
});

test.each([
  ['sport/+', 'sport/a', 'yes', '+ stands for a'],
  ['sport/+', 'sport/', 'yes', '+ stands for an empty level'],
  ['sport/#', 'sport', 'yes', '# stands for nothing: the parent level matches, too'],
  ['+/b/#', 'a/b/c/d', 'yes', '+ stands for a, # stands for c/d'],
  ['a/b', 'a/b', 'yes', 'the two are equal'],
  ['sport/+', 'sport', 'no', '1 level, where the filter asks for 2'],
  ['+/+/#', 'a', 'no', '1 level, where the filter asks for 2 or more'],
  ['finance', '/finance', 'no', 'level 1 is empty, not finance'],
  ['ACCOUNTS', 'Accounts', 'no', 'level 1 is Accounts, not ACCOUNTS: upper and lower case are not the same'],
  ['#', '$SYS/broker', 'no', 'a wildcard at the start leaves out names that begin with $'],
])('%s and %s: %s, %s', (filter, topic, ...said) => {
  expect(rowsOf(`<Matches filter="${filter}" topics="${topic}" />`)[1]).toEqual([topic, ...said]);
});
