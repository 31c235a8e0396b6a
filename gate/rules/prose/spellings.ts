import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

interface Spelling {
  /** Any way to write it. */
  any: RegExp;
  /** The ways that are right. */
  right: RegExp;
  /** What is expected in place of one that is not. */
  expected: (found: string) => string;
}

/** A term of several words as the standard writes it, one or many: each word with a capital. */
function term(...words: string[]): Spelling {
  const standard = words.join(' ');
  return {
    any: new RegExp(`\\b${words.join('[- ]')}s?\\b`, 'gi'),
    right: new RegExp(`^${standard}s?$`),
    expected: (found) => standard + (/s$/i.test(found) && !standard.endsWith('s') ? 's' : ''),
  };
}

// What stands beside these is a part of another name: mqtt-packet, mqtt.js, test.mosquitto.org, $SYS/broker, mosquitto_pub.
const alone = (name: string) => new RegExp(`(?<![\\w./@-])${name}(?![\\w/@-]|[.:][\\w/])`, 'gi');

const article = '(?<=\\b(?:an?|the|each|every|this|its|your|their|one|no|first|next|last) )';

/** Terms as the standard and their makers spell them, as content/STYLE.md lists them. */
const spellings: readonly Spelling[] = [
  { any: alone('mqtt'), right: /^MQTT$/, expected: () => 'MQTT' },
  {
    any: /(?<![\w./@-])MQTT ?v?\.? ?\d(?:\.\d+)*/gi,
    right: /^MQTT \d/,
    expected: (found) => `MQTT ${/\d.*/.exec(found)?.[0]}`,
  },
  {
    any: /(?<![\w.-])v\.? ?(?:5(?:\.0)?|3\.1(?:\.1)?)(?!\.\d|[\w-])/gi,
    right: /^$/,
    expected: (found) => `MQTT ${/\d.*/.exec(found)?.[0].replace(/^5$/, '5.0')}`,
  },
  { any: alone('qos'), right: /^QoS$/, expected: () => 'QoS' },
  { any: /\bqos-?[0-2]\b/gi, right: /^$/, expected: (found) => `QoS ${found.at(-1)}` },
  {
    any: /(?<![\w./-])web[- ]?sockets?(?![\w/-]|\.\w)/gi,
    right: /^WebSockets?$/,
    expected: (found) => (/s$/i.test(found) ? 'WebSockets' : 'WebSocket'),
  },
  { any: alone('mosquitto'), right: /^Mosquitto$/, expected: () => 'Mosquitto' },
  {
    any: /\b(?:(?:conn|pub|sub|unsub)ack|pub(?:rec|rel|comp)|ping(?:req|resp))s?\b/gi,
    right: /^[A-Z]+s?$/,
    expected: (found) => found.toUpperCase(),
  },
  {
    any: new RegExp(`${article}(?:connect|publish|subscribe|unsubscribe|disconnect|auth)(?= packets?\\b)`, 'gi'),
    right: /^[A-Z]+$/,
    expected: (found) => found.toUpperCase(),
  },
  term('Topic', 'Filter'),
  term('Topic', 'Name'),
  // Elsewhere it may be a verb: "what will message the client".
  { ...term('Will', 'Message'), any: new RegExp(`${article}will[- ]messages?\\b`, 'gi') },
  {
    any: /\bclient[- ]?ids?\b/gi,
    right: /^[Cc]lient IDs?$/,
    expected: (found) => (/s$/i.test(found) ? 'client IDs' : 'client ID'),
  },
  term('Client', 'Identifier'),
  // Other protocols have one, too.
  {
    any: /(?<!\b(?:TCP|HTTP)[ -])\bkeep[- ]?alives?\b/gi,
    right: /^Keep Alives?$/,
    expected: () => 'Keep Alive',
  },
  term('Clean', 'Session'),
  term('Clean', 'Start'),
  term('Session', 'Expiry', 'Interval'),
  term('Packet', 'Identifier'),
  { any: /\bpacket[- ]?ids?\b/gi, right: /^$/, expected: () => 'Packet Identifier' },
  term('Reason', 'Code'),
  // Google's product is called so.
  {
    any: /(?<!\b(?:Google|Cloud) )\b(?:pub[/-]?sub|publish[-–]subscribe)\b/gi,
    right: /^$/,
    expected: () => 'publish/subscribe',
  },
];

/** Two spellings look like two things, and a search finds only one of them. */
export const checkSpellings: ProseRule = (prose) =>
  spellings.flatMap(({ any, right, expected }) => [
    ...findInProse(prose, any, ([found]) => {
      const hint = 'put code and the words of others between backticks or quotation marks';
      return right.test(found) ? undefined : [`spelling \`${found}\``, `\`${expected(found)}\``, hint];
    }),
  ]);
