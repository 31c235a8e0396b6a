import { hint } from '../../hint';
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

/** What is written otherwise, wherever it is found. */
const wrong = (any: RegExp, expected: Spelling['expected']): Spelling => ({ any, right: /^$/, expected });

const manyOf = (word: string, found: string) => (/s$/i.test(found) && !word.endsWith('s') ? `${word}s` : word);

/** A term of several words as the standard writes it, one or many: each word with a capital. */
const term = (standard: string): Spelling => ({
  any: new RegExp(`\\b${standard.replaceAll(' ', '[- ]')}s?\\b`, 'gi'),
  right: new RegExp(`^${standard}s?$`),
  expected: (found) => manyOf(standard, found),
});

/** A name. What stands beside these signs is a part of another one: mqtt-packet, mqtt.js, test.mosquitto.org, $SYS/broker, mosquitto_pub, #mqtt, mosquitto(8). */
const name = (standard: string, unless = ''): Spelling => ({
  any: new RegExp(`(?<![\\w./\\\\@#-])${standard}(?![\\w/\\\\@-]|[.:][\\w/]|\\(\\d\\)${unless})`, 'gi'),
  right: new RegExp(`^${standard}$`),
  expected: () => standard,
});

/** A packet, by its name in capitals. */
const packet = (any: RegExp): Spelling => ({ any, right: /^[A-Z]+s?$/, expected: (found) => found.toUpperCase() });

const article = '(?<=\\b(?:an?|the|each|every|this|its|your|their|one|no|first|next|last) )';

/** Words with a capital that name nothing: what stands behind others may be a version of these, `EMQX v5.0`. */
export const namesNothing =
  'A|All|An|And|Any|As|Both|But|Each|Every|For|From|If|In|It|Like|No|Not|Of|On|Only|Or|Our|Since|So|Some|That|The|These|This|Those|To|Under|Unlike|Use|What|When|While|With|Without|Your';

const numberIn = (found: string) => /\d.*/.exec(found)?.[0] ?? '';

/** Terms as the standard and their makers spell them, as content/STYLE.md lists them. */
const spellings: readonly Spelling[] = [
  // SSL has been forbidden since 2015 (RFC 7568). OpenSSL and SSL_ERROR are names, as are the versions 2.0 and 3.0 from before TLS.
  wrong(/(?<![\w.-])(?:TLS ?\/ ?)?SSL(?![\w-]| [23]\.0(?!\.?\w))(?: ?\/ ?TLS(?![\w-]|\.\w))?/gi, () => 'TLS'),
  // With its version it is the affair of the next one.
  name('MQTT', '| ?v?\\.? ?[1-9]|\\.0'),
  {
    any: /(?<![\w./@-])MQTT ?v?\.? ?[1-9](?:\.\d+)*/gi,
    // Of a version that there is not, versions.ts tells.
    right: /^MQTT (?!3\.11$)\d|(?<![\d.])(?!(?:3\.11?|3\.1\.1|5\.0)$)(?:[3-9]\.\d[\d.]*|[6-9])$/,
    expected: (found) => `MQTT ${numberIn(found).replace(/^3\.11$/, '3.1.1')}`,
  },
  wrong(
    new RegExp(
      `(?<![\\w.-]|\\w\\/|(?<![\\w-])(?!(?:${namesNothing}) )\\p{Lu}[\\w.+-]* )[vV]\\.? ?(?:5(?:\\.0)?|3\\.1(?:\\.1)?)(?!\\.\\d|[\\w-])`,
      'gu',
    ),
    (found) => `MQTT ${numberIn(found).replace(/^5$/, '5.0')}`,
  ),
  name('QoS'),
  wrong(/\bqos-?[0-2]\b/gi, (found) => `QoS ${found.at(-1)}`),
  {
    any: /(?<![\w./-])web[- ]?sockets?(?![\w/-]|\.\w)/gi,
    right: /^WebSockets?$/,
    expected: (found) => manyOf('WebSocket', found),
  },
  name('Mosquitto'),
  packet(/\b(?:(?:conn|pub|sub|unsub)ack|pub(?:rec|rel|comp)|ping(?:req|resp))s?\b/gi),
  packet(new RegExp(`${article}(?:connect|publish|subscribe|unsubscribe|disconnect|auth)(?= packets?\\b)`, 'gi')),
  term('Topic Filter'),
  term('Topic Name'),
  // Elsewhere it may be a verb: "what will message the client".
  { ...term('Will Message'), any: new RegExp(`${article}will[- ]messages?\\b`, 'gi') },
  {
    any: /\bclient[- ]?ids?\b/gi,
    right: /^[Cc]lient IDs?$/,
    expected: (found) => manyOf('client ID', found),
  },
  term('Client Identifier'),
  // Other protocols have one, too.
  {
    any: /(?<!\b(?:HTTP|kernel|socket|SSH|TCP)(?:['’]s|[- ]level)?[ -])\bkeep[- ]?alives?\b(?! of (?:HTTP|TCP|the (?:kernel|socket|system)))/gi,
    right: /^Keep Alives?$/,
    expected: () => 'Keep Alive',
  },
  term('Clean Session'),
  term('Clean Start'),
  term('Session Expiry Interval'),
  term('Packet Identifier'),
  wrong(/\bpacket[- ]?ids?\b/gi, () => 'Packet Identifier'),
  term('Reason Code'),
  // Others' products are called so.
  wrong(/(?<!\b(?:Cloud|Dapr|Google|Redis|Web) )\b(?:pub[/-]?sub|publish[-–]subscribe)\b/gi, () => 'publish/subscribe'),
];

/** Two spellings look like two things, and a search finds only one of them. */
export const checkSpellings: ProseRule = (prose) =>
  spellings.flatMap(({ any, right, expected }) => [
    ...findInProse(prose, any, ([found], { isPlain }) => {
      const next = /^v/i.test(found)
        ? hint`write the name right before it if it is a version of a product: EMQX v5.0`
        : isPlain
          ? hint`put the words of others between “ and ”`
          : hint`put code and the words of others between backticks or quotation marks`;
      return right.test(found) ? undefined : [`spelling \`${found}\``, `\`${expected(found)}\``, next];
    }),
  ]);
checkSpellings.severity = 'style';
