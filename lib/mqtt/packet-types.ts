import type { Sections } from './sections';
import type { SpecVersion } from './versions';

/** Who sends a packet of a type. */
type Sender = 'client' | 'broker' | 'both';

export interface PacketType {
  /** The high four bits of the first byte. */
  value: number;
  name: PacketName;
  /** First byte on the wire; the lowest and the highest where its flags say something. */
  firstByte: readonly [number] | readonly [lowest: number, highest: number];
  sender: Readonly<Partial<Record<SpecVersion, Sender>>>;
  /** Whether a Packet Identifier follows. */
  packetIdentifier: 'always' | 'never' | 'above QoS 0';
  /** What it is for, in a few words. */
  purpose: string;
  sections: Sections;
}

/** What each packet type is for, in the order of their numbers. */
const purposes = {
  CONNECT: 'opens a session: who the client is and what it wants',
  CONNACK: 'accepts or refuses the connection',
  PUBLISH: 'carries one message',
  PUBACK: 'ends the delivery at QoS 1',
  PUBREC: 'second of four packets of QoS 2: the message has arrived',
  PUBREL: 'third of four packets of QoS 2: the sender lets go of it',
  PUBCOMP: 'ends the delivery at QoS 2',
  SUBSCRIBE: 'asks for messages, by one or more Topic Filters',
  SUBACK: 'one result for each of these filters',
  UNSUBSCRIBE: 'gives Topic Filters back',
  UNSUBACK: 'confirms that; in 5.0 with a result for each filter',
  PINGREQ: 'shows that a quiet client is still there',
  PINGRESP: 'answers that, so the client knows of the broker',
  DISCONNECT: 'ends the connection on purpose',
  AUTH: 'one step of enhanced authentication',
};

export type PacketName = keyof typeof purposes;

/** Names of the packet types by their number, from 1. MQTT 5.0 §2.1.2, 3.1.1 §2.2.1. */
export const packetNames = Object.keys(purposes) as readonly PacketName[];

const fromBroker: readonly PacketName[] = ['CONNACK', 'SUBACK', 'UNSUBACK', 'PINGRESP'];
const fromClient: readonly PacketName[] = ['CONNECT', 'SUBSCRIBE', 'UNSUBSCRIBE', 'PINGREQ'];
const withoutIdentifier: readonly PacketName[] = ['CONNECT', 'CONNACK', 'PINGREQ', 'PINGRESP', 'DISCONNECT', 'AUTH'];

// MQTT 5.0 §2.1.3: any other value of the reserved flags makes the packet malformed.
const flags: Partial<Record<PacketName, number>> = { PUBREL: 0b0010, SUBSCRIBE: 0b0010, UNSUBSCRIBE: 0b0010 };

/** Flags of PUBLISH at their highest: DUP set, QoS 2, RETAIN set; a QoS of 3 is forbidden. MQTT 5.0 §3.3.1. */
const highestPublishFlags = 0b1_10_1;

/** All packet types, in the order of their numbers; 0 is reserved. */
export const packetTypes: readonly PacketType[] = packetNames.map((name, index) => {
  const value = index + 1;
  const first = (value << 4) | (flags[name] ?? 0);
  // Both standards give each type the section of its own number; AUTH is new in 5.0.
  const section = `3.${value}`;
  const sender = senderOf(name);
  return {
    value,
    name,
    firstByte: name === 'PUBLISH' ? [first, first | highestPublishFlags] : [first],
    // 3.1.1 §3.14: only the client says goodbye; a broker closes the connection without a word.
    sender: name === 'AUTH' ? { '5.0': sender } : { '3.1.1': name === 'DISCONNECT' ? 'client' : sender, '5.0': sender },
    packetIdentifier: name === 'PUBLISH' ? 'above QoS 0' : withoutIdentifier.includes(name) ? 'never' : 'always',
    purpose: purposes[name],
    sections: name === 'AUTH' ? { '5.0': section } : { '3.1.1': section, '5.0': section },
  };
});

function senderOf(name: PacketName): Sender {
  if (fromClient.includes(name)) return 'client';
  return fromBroker.includes(name) ? 'broker' : 'both';
}

/** The packet types that a version has. */
export function packetTypesIn(version: SpecVersion): PacketType[] {
  return packetTypes.filter(({ sections }) => sections[version] !== undefined);
}
