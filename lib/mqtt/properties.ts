import { type PacketName, packetNames } from './packet-types';

/** What a property stands in: a packet, or the part of CONNECT that goes with the Will Message. */
type PropertyHolder = PacketName | 'Will Properties';

/** How the value of a property is written. MQTT 5.0 §1.5. */
type PropertyType =
  | 'Byte'
  | 'Two Byte Integer'
  | 'Four Byte Integer'
  | 'Variable Byte Integer'
  | 'UTF-8 Encoded String'
  | 'UTF-8 String Pair'
  | 'Binary Data';

export interface Property {
  id: number;
  name: string;
  type: PropertyType;
  /** Section of MQTT 5.0 that explains it, for each packet that may hold it; in the order of the packets. */
  sections: Readonly<Partial<Record<PropertyHolder, string>>>;
  /** What holds while the property is not there. */
  absent: string;
}

/** What may hold properties; PINGREQ and PINGRESP never do. MQTT 5.0 §2.2.2. */
export const propertyHolders: readonly PropertyHolder[] = [
  ...packetNames.filter((name) => !name.startsWith('PING')),
  'Will Properties',
];

/** Section of the properties of each of them, below which each property has a section of its own. */
export const propertySections: Readonly<Partial<Record<PropertyHolder, string>>> = {
  CONNECT: '3.1.2.11',
  CONNACK: '3.2.2.3',
  PUBLISH: '3.3.2.3',
  PUBACK: '3.4.2.2',
  PUBREC: '3.5.2.2',
  PUBREL: '3.6.2.2',
  PUBCOMP: '3.7.2.2',
  SUBSCRIBE: '3.8.2.1',
  SUBACK: '3.9.2.1',
  UNSUBSCRIBE: '3.10.2.1',
  UNSUBACK: '3.11.2.1',
  DISCONNECT: '3.14.2.2',
  AUTH: '3.15.2.2',
  'Will Properties': '3.1.3.2',
};

/** The last number of a section below the one of the packet's properties. */
type Numbers = Partial<Record<PropertyHolder, number>>;
type Row = readonly [id: number, name: string, type: PropertyType, numbers: Numbers, absent: string];

const rows: readonly Row[] = [
  [0x01, 'Payload Format Indicator', 'Byte', { PUBLISH: 2, 'Will Properties': 3 }, '0: bytes of any kind'],
  [
    0x02,
    'Message Expiry Interval',
    'Four Byte Integer',
    { PUBLISH: 3, 'Will Properties': 4 },
    'the message never expires',
  ],
  [0x03, 'Content Type', 'UTF-8 Encoded String', { PUBLISH: 9, 'Will Properties': 5 }, 'nothing is said'],
  [0x08, 'Response Topic', 'UTF-8 Encoded String', { PUBLISH: 5, 'Will Properties': 6 }, 'no answer is asked for'],
  [0x09, 'Correlation Data', 'Binary Data', { PUBLISH: 6, 'Will Properties': 7 }, 'none'],
  [0x0b, 'Subscription Identifier', 'Variable Byte Integer', { PUBLISH: 8, SUBSCRIBE: 2 }, 'the subscription has none'],
  [
    0x11,
    'Session Expiry Interval',
    'Four Byte Integer',
    { CONNECT: 2, CONNACK: 2, DISCONNECT: 2 },
    'CONNECT: 0, the session ends with the connection; later packets: what was said before',
  ],
  [0x12, 'Assigned Client Identifier', 'UTF-8 Encoded String', { CONNACK: 7 }, "the client's own ID counts"],
  [0x13, 'Server Keep Alive', 'Two Byte Integer', { CONNACK: 14 }, "the client's own Keep Alive counts"],
  [
    0x15,
    'Authentication Method',
    'UTF-8 Encoded String',
    { CONNECT: 9, CONNACK: 17, AUTH: 2 },
    'CONNECT and CONNACK: no enhanced authentication; AUTH: a Protocol Error',
  ],
  [0x16, 'Authentication Data', 'Binary Data', { CONNECT: 10, CONNACK: 18, AUTH: 3 }, 'none'],
  [0x17, 'Request Problem Information', 'Byte', { CONNECT: 7 }, '1: failures may be explained in any packet'],
  [0x18, 'Will Delay Interval', 'Four Byte Integer', { 'Will Properties': 2 }, '0: no delay'],
  [0x19, 'Request Response Information', 'Byte', { CONNECT: 6 }, '0: no Response Information is sent'],
  [0x1a, 'Response Information', 'UTF-8 Encoded String', { CONNACK: 15 }, 'none'],
  [0x1c, 'Server Reference', 'UTF-8 Encoded String', { CONNACK: 16, DISCONNECT: 5 }, 'none'],
  [
    0x1f,
    'Reason String',
    'UTF-8 Encoded String',
    { CONNACK: 9, PUBACK: 2, PUBREC: 2, PUBREL: 2, PUBCOMP: 2, SUBACK: 2, UNSUBACK: 2, DISCONNECT: 3, AUTH: 4 },
    'none',
  ],
  [0x21, 'Receive Maximum', 'Two Byte Integer', { CONNECT: 3, CONNACK: 3 }, '65,535'],
  [0x22, 'Topic Alias Maximum', 'Two Byte Integer', { CONNECT: 5, CONNACK: 8 }, '0: no aliases'],
  [0x23, 'Topic Alias', 'Two Byte Integer', { PUBLISH: 4 }, 'the Topic Name stands in full'],
  [0x24, 'Maximum QoS', 'Byte', { CONNACK: 4 }, 'QoS 2'],
  [0x25, 'Retain Available', 'Byte', { CONNACK: 5 }, '1: available'],
  [
    0x26,
    'User Property',
    'UTF-8 String Pair',
    {
      CONNECT: 8,
      CONNACK: 10,
      PUBLISH: 7,
      PUBACK: 3,
      PUBREC: 3,
      PUBREL: 3,
      PUBCOMP: 3,
      SUBSCRIBE: 3,
      SUBACK: 3,
      UNSUBSCRIBE: 2,
      UNSUBACK: 3,
      DISCONNECT: 4,
      AUTH: 5,
      'Will Properties': 8,
    },
    'none',
  ],
  [0x27, 'Maximum Packet Size', 'Four Byte Integer', { CONNECT: 4, CONNACK: 6 }, "no limit but the protocol's own"],
  [0x28, 'Wildcard Subscription Available', 'Byte', { CONNACK: 11 }, '1: available'],
  [0x29, 'Subscription Identifier Available', 'Byte', { CONNACK: 12 }, '1: available'],
  [0x2a, 'Shared Subscription Available', 'Byte', { CONNACK: 13 }, '1: available'],
];

/** All properties of MQTT 5.0, in the order of their identifiers (§2.2.2.2, Table 2-4). */
export const properties: readonly Property[] = rows.map(([id, name, type, numbers, absent]) => ({
  id,
  name,
  type,
  sections: Object.fromEntries(
    propertyHolders
      .filter((holder) => numbers[holder] !== undefined)
      .map((holder) => [holder, `${propertySections[holder]}.${numbers[holder]}`]),
  ),
  absent,
}));

/** The properties that a packet may hold; all of them for none. */
export function propertiesOf(holder: PropertyHolder | undefined): Property[] {
  return properties.filter(({ sections }) => holder === undefined || sections[holder] !== undefined);
}
