import type { Sections } from './sections';

/** Largest numbers of two and of four bytes. MQTT 5.0 §1.5.2, §1.5.3. */
const twoBytes = 256 ** 2 - 1;
const fourBytes = 256 ** 4 - 1;

/** Largest number of seven bits in each of four bytes. MQTT 5.0 §1.5.5, 3.1.1 §2.2.3. */
const variable = 128 ** 4 - 1;

/** Bytes before what Remaining Length counts: the type, and four of Remaining Length itself. */
const longestFixedHeader = 1 + 4;

/** A bound that the encoding sets, or that the standard sets beside it. */
export interface Limit {
  /** What is bounded. */
  title: string;
  /** With what is counted, for example `bytes` or `seconds`; without it for a plain number. */
  range: readonly [least: number, most: number, unit?: string];
  /** What else a reader has to know; may hold code between backticks. */
  remark: string;
  sections: Sections;
}

const ofBoth = (v5: string, v3: string): Sections => ({ '5.0': v5, '3.1.1': v3 });

/** Limits of the protocol by the names authors call them. Brokers and libraries set narrower ones of their own. */
export const protocolLimits = {
  'remaining-length': {
    title: 'Remaining Length',
    range: [0, variable, 'bytes'],
    remark: 'four bytes of seven bits; all that follows the fixed header',
    sections: ofBoth('2.1.4', '2.2.3'),
  },
  'packet-size': {
    title: 'Whole packet',
    range: [2, longestFixedHeader + variable, 'bytes'],
    remark: 'fixed header and Remaining Length; in 5.0 each side may allow less by Maximum Packet Size',
    sections: ofBoth('2.1.4', '2.2.3'),
  },
  'packet-identifier': {
    title: 'Packet Identifier',
    range: [1, twoBytes],
    remark: 'each direction counts for itself',
    sections: ofBoth('2.2.1', '2.3.1'),
  },
  'string-length': {
    title: 'UTF-8 string',
    range: [0, twoBytes, 'bytes'],
    remark: 'user name, for example; a letter takes one to four bytes',
    sections: ofBoth('1.5.4', '1.5.3'),
  },
  'topic-length': {
    title: 'Topic Name, Topic Filter',
    range: [1, twoBytes, 'bytes'],
    remark: 'of UTF-8, without the null character; the number of levels has no limit of its own',
    sections: ofBoth('4.7.3', '4.7.3'),
  },
  'client-id': {
    title: 'Client Identifier',
    range: [0, twoBytes, 'bytes'],
    remark: 'every broker takes 1 to 23 bytes of `0-9a-zA-Z`; beyond that, it decides',
    sections: ofBoth('3.1.3.1', '3.1.3.1'),
  },
  'keep-alive': {
    title: 'Keep Alive',
    range: [0, twoBytes, 'seconds'],
    remark: `the longest is ${durationOf(twoBytes)}; 0 switches it off`,
    sections: ofBoth('3.1.2.10', '3.1.2.10'),
  },
  'session-expiry': {
    title: 'Session Expiry Interval',
    range: [0, fourBytes, 'seconds'],
    remark: '0 ends with the connection; `0xFFFFFFFF`, the largest value, never ends',
    sections: { '5.0': '3.1.2.11.2' },
  },
  'message-expiry': {
    title: 'Message Expiry Interval',
    range: [0, fourBytes, 'seconds'],
    remark: `the longest is about ${yearsOf(fourBytes)} years; left out, the message never expires`,
    sections: { '5.0': '3.3.2.3.3' },
  },
  'will-delay': {
    title: 'Will Delay Interval',
    range: [0, fourBytes, 'seconds'],
    remark: 'the end of the session cuts it short',
    sections: { '5.0': '3.1.3.2.2' },
  },
  'receive-maximum': {
    title: 'Receive Maximum',
    range: [1, twoBytes, 'messages'],
    remark: `of QoS 1 and 2 under way at once; ${grouped(twoBytes)} if left out`,
    sections: { '5.0': '3.1.2.11.3' },
  },
  'topic-alias': {
    title: 'Topic Alias',
    range: [1, twoBytes],
    remark: 'up to the Topic Alias Maximum of the receiver, which is 0 if left out',
    sections: { '5.0': '3.3.2.3.4' },
  },
  'subscription-identifier': {
    title: 'Subscription Identifier',
    range: [1, variable],
    remark: 'four bytes of seven bits',
    sections: { '5.0': '3.8.2.1.2' },
  },
  qos: {
    title: 'QoS',
    range: [0, 2],
    remark: 'two bits, of which 3 is forbidden',
    sections: ofBoth('3.3.1.2', '3.3.1.2'),
  },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof protocolLimits;

export const limitNames = Object.keys(protocolLimits) as LimitName[];

/** `268,435,455`: a number as English prints it. */
export function grouped(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `18 h 12 min 15 s`. */
function durationOf(seconds: number): string {
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min ${seconds % 60} s`;
}

function yearsOf(seconds: number): number {
  return Math.floor(seconds / (365.25 * 24 * 60 * 60));
}
