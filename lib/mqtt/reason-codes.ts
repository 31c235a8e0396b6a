import { type PacketName, packetNames } from './packet-types';
import type { SpecVersion } from './versions';

/** A result that one side reports to the other. A number may have several names: `0x00` means other things in other packets. */
export interface ResultCode {
  /** 0 to 255; from 128 on it is a failure. */
  code: number;
  /** As the standard spells it. */
  name: string;
  packets: readonly PacketName[];
  /** What it tells, in a few words; may hold code between backticks. */
  meaning: string;
  /** Section of the standard whose table lists it. */
  section: string;
}

type Row = readonly [code: number, name: string, packets: string, meaning: string];

const acknowledgements = 'PUBACK PUBREC SUBACK UNSUBACK';

const reasonRows: readonly Row[] = [
  [0x00, 'Success', 'CONNACK PUBACK PUBREC PUBREL PUBCOMP UNSUBACK AUTH', 'It worked.'],
  [0x00, 'Normal disconnection', 'DISCONNECT', 'Done; the Will Message is not published.'],
  [0x00, 'Granted QoS 0', 'SUBACK', 'Subscribed; messages come at QoS 0.'],
  [0x01, 'Granted QoS 1', 'SUBACK', 'Subscribed; messages come at QoS 1 at most.'],
  [0x02, 'Granted QoS 2', 'SUBACK', 'Subscribed; messages come at the QoS they were published with.'],
  [
    0x04,
    'Disconnect with Will Message',
    'DISCONNECT',
    'Done, and the broker is to publish the Will Message all the same.',
  ],
  [0x10, 'No matching subscribers', 'PUBACK PUBREC', 'The broker has the message, and nobody is subscribed to it.'],
  [0x11, 'No subscription existed', 'UNSUBACK', 'There was no subscription with this filter.'],
  [0x18, 'Continue authentication', 'AUTH', 'Here is my step of the exchange; send yours.'],
  [0x19, 'Re-authenticate', 'AUTH', 'The client starts the exchange anew on an open connection.'],
  [0x80, 'Unspecified error', `CONNACK ${acknowledgements} DISCONNECT`, 'It failed, and the sender does not say why.'],
  [0x81, 'Malformed Packet', 'CONNACK DISCONNECT', 'The bytes received could not be read as a packet.'],
  [
    0x82,
    'Protocol Error',
    'CONNACK DISCONNECT',
    'The packet could be read, but is not allowed here or not with these values.',
  ],
  [
    0x83,
    'Implementation specific error',
    `CONNACK ${acknowledgements} DISCONNECT`,
    'Valid, and yet the receiver, client or broker, does not accept it.',
  ],
  [0x84, 'Unsupported Protocol Version', 'CONNACK', 'The broker does not speak the version the client asked for.'],
  [0x85, 'Client Identifier not valid', 'CONNACK', 'Well-formed, but this broker does not allow this client ID.'],
  [0x86, 'Bad User Name or Password', 'CONNACK', 'The broker does not accept this login.'],
  [
    0x87,
    'Not authorized',
    `CONNACK ${acknowledgements} DISCONNECT`,
    'The side that asked for it has no right to do this.',
  ],
  [0x88, 'Server unavailable', 'CONNACK', 'The broker runs, but serves nobody now.'],
  [0x89, 'Server busy', 'CONNACK DISCONNECT', 'Too much to do; try again later.'],
  [0x8a, 'Banned', 'CONNACK', 'An administrator has shut this client out.'],
  [0x8b, 'Server shutting down', 'DISCONNECT', 'The broker is about to stop.'],
  [
    0x8c,
    'Bad authentication method',
    'CONNACK DISCONNECT',
    'A method that is not supported, or not the one the connection began with.',
  ],
  [0x8d, 'Keep Alive timeout', 'DISCONNECT', 'Nothing came for one and a half times the Keep Alive.'],
  [0x8e, 'Session taken over', 'DISCONNECT', 'Another connection has come with the same client ID.'],
  [
    0x8f,
    'Topic Filter invalid',
    'SUBACK UNSUBACK DISCONNECT',
    'Well-formed, but this broker does not accept the filter.',
  ],
  [
    0x90,
    'Topic Name invalid',
    'CONNACK PUBACK PUBREC DISCONNECT',
    'Well-formed, but this side does not accept the name (in CONNACK: of the Will).',
  ],
  [
    0x91,
    'Packet Identifier in use',
    acknowledgements,
    'The two sides disagree about what is under way; check the session state.',
  ],
  [
    0x92,
    'Packet Identifier not found',
    'PUBREL PUBCOMP',
    'Unknown number; harmless while a session is being recovered.',
  ],
  [0x93, 'Receive Maximum exceeded', 'DISCONNECT', 'More messages of QoS 1 and 2 under way than the receiver allowed.'],
  [0x94, 'Topic Alias invalid', 'DISCONNECT', 'An alias of 0, or above the Topic Alias Maximum.'],
  [0x95, 'Packet too large', 'CONNACK DISCONNECT', 'Larger than the Maximum Packet Size the receiver allowed.'],
  [0x96, 'Message rate too high', 'DISCONNECT', 'Too many messages in too short a time.'],
  [
    0x97,
    'Quota exceeded',
    'CONNACK PUBACK PUBREC SUBACK DISCONNECT',
    'A limit is reached that an administrator or the receiver itself has set.',
  ],
  [0x98, 'Administrative action', 'DISCONNECT', 'An administrator, or a rule of theirs, closed the connection.'],
  [
    0x99,
    'Payload format invalid',
    'CONNACK PUBACK PUBREC DISCONNECT',
    'The payload is not the UTF-8 text it was announced to be.',
  ],
  [0x9a, 'Retain not supported', 'CONNACK DISCONNECT', 'RETAIN was set, and this broker keeps no retained messages.'],
  [
    0x9b,
    'QoS not supported',
    'CONNACK DISCONNECT',
    'Above the Maximum QoS of the broker (in CONNACK: the QoS of the Will).',
  ],
  [0x9c, 'Use another server', 'CONNACK DISCONNECT', 'Go elsewhere for now; Server Reference may say where.'],
  [0x9d, 'Server moved', 'CONNACK DISCONNECT', 'Go elsewhere for good; Server Reference may say where.'],
  [
    0x9e,
    'Shared Subscriptions not supported',
    'SUBACK DISCONNECT',
    'This broker takes no filter that starts with `$share/`.',
  ],
  [0x9f, 'Connection rate exceeded', 'CONNACK DISCONNECT', 'Too many connections in too short a time.'],
  [0xa0, 'Maximum connect time', 'DISCONNECT', 'The time this connection was allowed is over.'],
  [
    0xa1,
    'Subscription Identifiers not supported',
    'SUBACK DISCONNECT',
    'This broker takes no Subscription Identifier.',
  ],
  [0xa2, 'Wildcard Subscriptions not supported', 'SUBACK DISCONNECT', 'This broker takes no filter with `+` or `#`.'],
];

const returnRows: readonly Row[] = [
  [0, 'Connection Accepted', 'CONNACK', 'The client is in.'],
  [
    1,
    'Connection Refused, unacceptable protocol version',
    'CONNACK',
    'The broker does not speak the version the client asked for.',
  ],
  [2, 'Connection Refused, identifier rejected', 'CONNACK', 'This broker does not allow this client ID.'],
  [3, 'Connection Refused, Server unavailable', 'CONNACK', 'The broker runs, but does not serve MQTT now.'],
  [
    4,
    'Connection Refused, bad user name or password',
    'CONNACK',
    'By the standard the login is malformed; some brokers send 5 for a wrong one.',
  ],
  [5, 'Connection Refused, not authorized', 'CONNACK', 'This client may not connect.'],
  [0x00, 'Success - Maximum QoS 0', 'SUBACK', 'Subscribed; messages come at QoS 0.'],
  [0x01, 'Success - Maximum QoS 1', 'SUBACK', 'Subscribed; messages come at QoS 1 at most.'],
  [0x02, 'Success - Maximum QoS 2', 'SUBACK', 'Subscribed; messages come at the QoS they were published with.'],
  [0x80, 'Failure', 'SUBACK', 'Not subscribed; 3.1.1 has no way to say why.'],
];

const returnSections: Partial<Record<PacketName, string>> = { CONNACK: '3.2.2.3', SUBACK: '3.9.3' };

/** Reason Codes of MQTT 5.0 (§2.4) and return codes of 3.1.1 (CONNACK §3.2.2.3, SUBACK §3.9.3), in the order of their numbers. */
export const resultCodes: Readonly<Record<SpecVersion, readonly ResultCode[]>> = {
  '5.0': reasonRows.map((row) => codeOf(row, () => '2.4')),
  '3.1.1': returnRows.map((row) => codeOf(row, (packet) => returnSections[packet])),
};

function codeOf([code, name, list, meaning]: Row, sectionOf: (packet: PacketName) => string | undefined): ResultCode {
  const packets = list.split(' ') as PacketName[];
  return { code, name, packets, meaning, section: sectionOf(packets[0] as PacketName) ?? '' };
}

/** Section that says which codes a packet of MQTT 5.0 may carry. */
export const reasonCodeSections: Readonly<Partial<Record<PacketName, string>>> = {
  CONNACK: '3.2.2.2',
  PUBACK: '3.4.2.1',
  PUBREC: '3.5.2.1',
  PUBREL: '3.6.2.1',
  PUBCOMP: '3.7.2.1',
  SUBACK: '3.9.3',
  UNSUBACK: '3.11.3',
  DISCONNECT: '3.14.2.1',
  AUTH: '3.15.2.1',
};

/** The codes of a version, or of one of its packets. */
export function codesOf(version: SpecVersion, packet?: string): ResultCode[] {
  return resultCodes[version].filter(({ packets }) => packet === undefined || packets.some((name) => name === packet));
}

/** Packets of a version that carry such codes. */
export function packetsWithCodes(version: SpecVersion): PacketName[] {
  return packetNames.filter((name) => codesOf(version, name).length > 0);
}

/** The number that `0x87` or `135` stands for; undefined for anything else. */
export function codeFrom(text: string): number | undefined {
  return /^(?:0x[0-9a-f]{1,2}|\d{1,3})$/i.test(text) ? Number(text) : undefined;
}
