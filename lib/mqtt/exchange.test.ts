import { expect, test } from 'vitest';
import { type Parties, type SentPacket, type Step, wrongStepOf } from './exchange';
import type { PacketName } from './packet-types';

const parties: Parties = { pump: 'client', broker: 'broker', panel: 'client' };

/** `pump PUBLISH 2 10`: who sends what to the broker, or the broker to whom; a number behind PUBLISH is the QoS, the last the id. */
function packets(...lines: string[]): Step[] {
  return lines.map((line): Step => {
    if (line.startsWith('cut ')) return { cut: [line.slice(4), 'broker'] };
    if (line === 'note') return { other: true };
    const { parts, flags } = takenApart(line);
    const [from = '', packet = '', ...numbers] = parts;
    const [sender = from, receiver = 'broker'] = from.split('>');
    const [qos, id] = packet === 'PUBLISH' ? numbers.map(Number) : [undefined, ...numbers.map(Number)];
    return { from: sender, to: receiver, packet: packet as PacketName, qos, id, ...flags } as SentPacket;
  });
}

function takenApart(line: string) {
  const words = line.split(' ');
  const flags = Object.fromEntries(
    words
      .filter((word) => /^[a-z]+$|^[a-z]+=/.test(word) && !/^(?:pump|panel|broker)$/.test(word))
      .map((word) => {
        const [name = '', value] = word.split('=');
        return [name, value === undefined ? true : value === 'true' || value === 'false' ? value === 'true' : value];
      }),
  );
  return { parts: words.filter((word) => !Object.hasOwn(flags, word.split('=')[0] ?? '')), flags };
}

const wrong = (steps: Step[], version: '3.1.1' | '5.0' = '5.0') => wrongStepOf(parties, version, steps);

const opened = ['pump CONNECT', 'broker>pump CONNACK session=true'];
const broken = ['cut pump', ...opened];

test.each<[what: string, lines: string[]]>([
  ['QoS 0', ['pump PUBLISH 0']],
  ['QoS 1', ['pump PUBLISH 1 10', 'broker>pump PUBACK 10']],
  ['QoS 2', ['pump PUBLISH 2 10', 'note', 'broker>pump PUBREC 10', 'pump PUBREL 10', 'broker>pump PUBCOMP 10']],
  ['both hops', ['pump PUBLISH 1 10', 'broker>panel PUBLISH 1 3', 'broker>pump PUBACK 10', 'panel PUBACK 3']],
  ['a repeat', ['pump PUBLISH 1 10', ...broken, 'pump PUBLISH 1 10 dup', 'broker>pump PUBACK 10']],
  [
    'a lost answer',
    ['pump PUBLISH 1 10', 'broker>pump PUBACK 10 lost', ...broken, 'pump PUBLISH 1 10 dup', 'broker>pump PUBACK 10'],
  ],
  [
    'PUBREL again',
    [
      'pump PUBLISH 2 10',
      'broker>pump PUBREC 10',
      'pump PUBREL 10 lost',
      ...broken,
      'pump PUBREL 10',
      'broker>pump PUBCOMP 10',
    ],
  ],
  [
    'a session that is gone',
    [
      'pump PUBLISH 1 10',
      'cut pump',
      'pump CONNECT',
      'broker>pump CONNACK session=false',
      'pump PUBLISH 1 10',
      'broker>pump PUBACK 10',
    ],
  ],
  ['requests', ['pump SUBSCRIBE 1', 'broker>pump SUBACK 1', 'pump PINGREQ', 'broker>pump PINGRESP', 'pump DISCONNECT']],
  ['a refusal', ['pump CONNECT', 'broker>pump CONNACK code=0x87', 'pump CONNECT']],
  [
    'an error that ends QoS 2',
    [
      'pump PUBLISH 2 10',
      'broker>pump PUBREC 10 code=0x87',
      'pump PUBLISH 2 10',
      'broker>pump PUBREC 10',
      'pump PUBREL 10',
      'broker>pump PUBCOMP 10',
    ],
  ],
])('%s is in order', (_, lines) => {
  expect(wrong(packets(...lines))).toBeUndefined();
});

test.each<[what: string, lines: string[], step: number, expected: string]>([
  ['PUBREC at QoS 1', ['pump PUBLISH 1 10', 'broker>pump PUBREC 10'], 1, 'a PUBLISH of QoS 2 with id 10 before it'],
  [
    'PUBACK of another id',
    ['pump PUBLISH 1 10', 'broker>pump PUBACK 11'],
    1,
    'a PUBLISH of QoS 1 with id 11 before it',
  ],
  ['PUBACK from the sender', ['pump PUBLISH 1 10', 'pump PUBACK 10'], 1, 'a PUBLISH of QoS 1 with id 10 before it'],
  [
    'PUBCOMP before PUBREL',
    ['pump PUBLISH 2 10', 'broker>pump PUBREC 10', 'broker>pump PUBCOMP 10'],
    2,
    'PUBREL before PUBCOMP',
  ],
  ['PUBREL before PUBREC', ['pump PUBLISH 2 10', 'pump PUBREL 10'], 1, 'PUBREC before PUBREL'],
  [
    'an answer to what was lost',
    ['pump PUBLISH 1 10 lost', 'broker>pump PUBACK 10'],
    1,
    'a PUBLISH that has arrived before PUBACK',
  ],
  ['an id that is in use', ['pump PUBLISH 1 10', 'pump PUBLISH 1 10'], 1, 'an id that is free, or dup'],
  ['a repeat on the same link', ['pump PUBLISH 1 10', 'pump PUBLISH 1 10 dup'], 1, 'a new connection before a repeat'],
  [
    'PUBLISH after PUBREC',
    ['pump PUBLISH 2 10', 'broker>pump PUBREC 10', ...broken, 'pump PUBLISH 2 10 dup'],
    5,
    'PUBREL: its PUBREC has come',
  ],
  ['QoS 1 without an id', ['pump PUBLISH 1'], 0, 'its id'],
  ['QoS 0 with an id', ['pump PUBLISH 0 10'], 0, 'no id'],
  ['CONNECT from the broker', ['broker>pump CONNECT'], 0, 'a packet that a broker may send'],
  ['a second CONNECT', [...opened, 'pump CONNECT'], 2, 'a link that is closed before CONNECT'],
  [
    'PUBLISH after the link broke',
    ['pump PUBLISH 0', 'cut pump', 'pump PUBLISH 0'],
    2,
    'an open link, with CONNECT and CONNACK',
  ],
  ['SUBACK without SUBSCRIBE', ['pump SUBSCRIBE 1', 'broker>pump SUBACK 2'], 1, 'SUBSCRIBE before it'],
  [
    'a code of another packet',
    ['pump CONNECT', 'broker>pump CONNACK code=0x8F'],
    1,
    'a code that CONNACK has in MQTT 5.0',
  ],
  ['client to client', ['pump>panel PUBLISH 0'], 0, 'a client and the broker'],
  ['half a delivery', ['pump PUBLISH 1 10', 'note'], 1, 'the end of the delivery with id 10'],
])('%s is wrong', (_, lines, step, expected) => {
  expect(wrong(packets(...lines))).toEqual({ step, expected });
});

test('3.1.1 has no AUTH, no DISCONNECT from the broker, and allows a repeat at any time', () => {
  expect(wrong(packets('pump AUTH'), '3.1.1')).toEqual({ step: 0, expected: 'a packet that MQTT 3.1.1 has' });
  expect(wrong(packets('broker>pump DISCONNECT'), '3.1.1')).toEqual({
    step: 0,
    expected: 'a packet that a broker may send',
  });
  expect(
    wrong(packets('pump PUBLISH 1 10', 'pump PUBLISH 1 10 dup', 'broker>pump PUBACK 10'), '3.1.1'),
  ).toBeUndefined();
});
