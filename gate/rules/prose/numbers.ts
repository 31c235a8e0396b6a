import { hexOf } from '../../../lib/mqtt/hex';
import { packetNames, packetTypes } from '../../../lib/mqtt/packet-types';
import { ports } from '../../../lib/mqtt/ports';
import { properties } from '../../../lib/mqtt/properties';
import { resultCodes } from '../../../lib/mqtt/reason-codes';
import { findSection, findStatement, statementIds } from '../../../lib/mqtt/standards';
import { specVersions } from '../../../lib/mqtt/versions';
import { oneOf } from '../../../lib/wording';
import { didYouMean, hint } from '../../hint';
import { unexpected, type Wording } from '../../problem';
import { codeSign, type ProseBlock } from '../../prose/block';
import type { ProseRule } from '../../rule';

/** Numbers that the standard gives to Reason Codes and properties, by their names in small letters. */
const numbers = new Map<string, number[]>();
for (const { name, number } of [
  ...specVersions.flatMap((version) => resultCodes[version].map(({ code, name }) => ({ name, number: code }))),
  ...properties.map(({ id, name }) => ({ name, number: id })),
])
  numbers.set(name.toLowerCase(), [...(numbers.get(name.toLowerCase()) ?? []), number]);

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');

const name = `(?<name>${longestFirst(numbers.keys())})`;

const result = `(?<name>${longestFirst(specVersions.flatMap((version) => resultCodes[version].map(({ name }) => name)))})`;

const packet = `(?<name>${packetNames.join('|')})`;

/** Numbers of Reason Codes from 128 on, where no property has one. */
const failure = '(?<code>1[2-5]\\d|16[0-2])';

/** Protocol levels by version. MQTT 5.0 §3.1.2.2, 3.1.1 §3.1.2.2; 3.1 has 3. */
const levels: Readonly<Record<string, string>> = { '3.1': '3', '3.1.1': '4', '5': '5', '5.0': '5' };

const version = 'MQTT (?<version>3\\.1\\.1|3\\.1|5\\.0|5)(?![\\w.-]*\\w)';

const hex = '(?<code>0x[\\da-f]{2})(?![\\w])';

/** What a pattern has found in a text; empty for the parts that it does not name. */
interface Found extends Record<'name' | 'code' | 'count' | 'version', string> {
  found: string;
  index: number;
  text: string;
}

const kinds: readonly [RegExp, (found: Found) => Wording | undefined][] = [
  [new RegExp(`${hex}(?: \\(|, |: | [–=] )${name}(?![\\w-])`, 'gi'), named],
  [new RegExp(`(?<![\\w-])${name} \\(${hex}\\)`, 'gi'), named],
  [
    new RegExp(`(?<![\\w.])(?<count>\\d{1,3}) \\(${hex}\\)`, 'gi'),
    (found) => (counted.test(found.text.slice(0, found.index)) ? undefined : twice(found)),
  ],
  [new RegExp(`${hex} \\((?<count>\\d{1,3})\\)`, 'gi'), twice],
  [new RegExp(`(?<![\\w-])${name} \\(${failure}\\)`, 'gi'), named],
  [new RegExp(`(?<![\\w.])${failure} \\(${name}(?![\\w-])`, 'gi'), named],
  [new RegExp(`${hex} (?:is|means|says|stands for) ["“]?${result}(?![\\w-])`, 'gi'), named],
  // Beside a number, a name begins with a capital: "after 0x80 success is out of the question".
  [new RegExp(`${hex} ${result}(?![\\w-])`, 'g'), named],
  [new RegExp(`(?<![\\w-])(?<name>CONNECT|PUBLISH|SUBSCRIBE|UNSUBSCRIBE|PINGREQ|PINGRESP) \\(${hex}\\)`, 'g'), begun],
  // Of "PUBLISH, type 4 (PUBACK)" the number belongs to what follows.
  [
    new RegExp(
      `(?<![\\w-])${packet}(?: packets?)?(?: is| has| \\()? ?(?:the )?(?:packet )?type (?<count>\\d{1,2})(?! ?\\(| is|\\w)`,
      'g',
    ),
    typed,
  ],
  [new RegExp(`\\btype (?<count>\\d{1,2})(?: \\(| is (?:the |a )?)${packet}(?![\\w-])`, 'gi'), typed],
  [new RegExp(`${version}(?: has (?:the )?| \\()protocol level (?<count>\\d)(?!\\w)`, 'g'), leveled],
  [new RegExp(`\\bprotocol level (?<count>\\d)(?: \\(| is | means )${version}`, 'gi'), leveled],
  [/(?<=\bports? (?:are |is |number )?|\w:|-p )(?:1833|1838|8833|8838)(?![\w:-]|\.\w)/g, misplacedPort],
  [/\bMQTT-\d[\d.]*-\d+\b/g, statement],
  [
    /\bsection (?<name>\d+(?:\.\d+)+) of (?:MQTT (?<version>\d[\d.]*\d)|the standard(?! (?:[A-Z]{2}|library)))/g,
    section,
  ],
];

/** What numbers a place or a thing: behind it, the number in brackets is what is there. */
const counted =
  /\b(?:bit|byte|channel|column|digit|field|line|message|octet|offset|pin|position|QoS|register|row|slot|step|unit)s?\b[^.;]{0,40}$/i;

/** Numbers that anybody can look up in the standard: of codes, properties, sections and statements. */
export const checkNumbers: ProseRule = function* ({ blocks }) {
  for (const [index, { block }] of blocks.entries()) {
    const { text, indexOf } = withCode(block);
    // Most texts hold none, and the patterns try a hundred names at each sign.
    if (!/\d/.test(text)) continue;
    const wrong = besideCell(block, text, blocks[index + 1]?.block);
    if (wrong) yield unexpected(block.locate(0), ...wrong);
    for (const [pattern, wordingOf] of kinds)
      for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
        const { name = '', code = '', count = '', version = '' } = groups;
        const wording = wordingOf({ found, index, text, name, code, count, version });
        if (wording) yield unexpected(block.locate(indexOf(index)), ...wording);
      }
  }
};

/** What is wrong with a cell that holds the code of a failure, beside one of the same row that holds a name. */
function besideCell(cell: ProseBlock, code: string, next: ProseBlock | undefined): Wording | undefined {
  if (!next || !/^0x[89a][\da-f]$/i.test(code) || cell.locate(0).line !== next.locate(0).line) return undefined;
  const { text } = withCode(next);
  return numbers.has(text.toLowerCase()) ? named({ found: `${code} | ${text}`, name: text, code }) : undefined;
}

/** The text of a block with its code, and the way back to the place of a sign. */
function withCode({ text, code }: ProseBlock) {
  const pieces: { sign: number; begin: number; end: number }[] = [];
  let longer = 0;
  const whole = text.replaceAll(codeSign, (_, sign: number) => {
    const written = code[pieces.length] ?? '';
    const begin = sign + longer;
    pieces.push({ sign, begin, end: begin + written.length });
    longer += written.length - 1;
    return written;
  });
  const indexOf = (at: number) => {
    const { sign, end } = pieces.findLast(({ begin }) => begin <= at) ?? { sign: -1, end: 0 };
    return at < end ? sign : at - end + sign + 1;
  };
  return { text: whole, indexOf };
}

/** A name beside a number that is none of its own. Behind a property, a number that no property has is the code of a failure. */
function named({ found, name, code }: Pick<Found, 'found' | 'name' | 'code'>): Wording | undefined {
  const own = numbers.get(name.toLowerCase()) ?? [];
  const isProperty = own.every((number) => number < 0x30);
  if (own.includes(Number(code)) || (isProperty && Number(code) >= 0x30)) return undefined;
  const next = hint`look for both in the tables of the standard`;
  return [`\`${found}\``, `${oneOf(own.map(hexOf))} beside \`${name}\``, next];
}

/** A number that is written in two ways. The first four bits of a packet are its type: 3 is 0x30. */
function twice({ found, count, code }: Found): Wording | undefined {
  if (Number(count) === Number(code) || Number(count) === Number(code) >> 4) return undefined;
  return [`\`${found}\``, 'one number in two ways', hint`${count} is ${hexOf(Number(count))}`];
}

/** A packet beside the number of another type. MQTT-SN has other numbers. */
function typed({ name, count, text }: Found): Wording | undefined {
  const own = (packetNames as readonly string[]).indexOf(name) + 1;
  if (own === Number(count) || own === 0 || text.includes('MQTT-SN')) return undefined;
  return [`type \`${count}\` of \`${name}\``, `\`${own}\``, hint`write ${own}, or name another packet`];
}

/** A packet beside a first byte that it cannot have. A code may stand there, which the packet carries or gets: `CONNACK (0x87)`, "refuses the PUBLISH (0x87)". */
function begun({ name, code, text }: Found): Wording | undefined {
  const byte = Number(code);
  if (resultCodes['5.0'].some(({ code }) => code === byte && code >= 0x80)) return undefined;
  const [lowest, highest = lowest] = packetTypes.find((type) => type.name === name)?.firstByte ?? [byte];
  if ((lowest <= byte && byte <= highest) || text.includes('MQTT-SN')) return undefined;
  return [`\`${name} (${hexOf(byte)})\``, `\`${hexOf(lowest)}\` as its first byte`, hint`write ${hexOf(lowest)}`];
}

function leveled({ found, version, count }: Found): Wording | undefined {
  const own = levels[version];
  if (own === count || own === undefined) return undefined;
  return [`\`${found}\``, `protocol level \`${own}\` of MQTT ${version}`, hint`write ${own}, or name another version`];
}

/** A registered port with digits in another order. */
function misplacedPort({ found }: Found): Wording {
  const known = ports.flatMap(({ port }) => port ?? []).map(String);
  return [`port \`${found}\``, `${oneOf(known)}, or a port that is not taken for one`, didYouMean(found, known)];
}

function statement({ found }: Found): Wording | undefined {
  if (specVersions.some((version) => findStatement(version, found))) return undefined;
  return [`statement \`${found}\``, 'one of MQTT', didYouMean(found, specVersions.flatMap(statementIds))];
}

function section({ name, version }: Found): Wording | undefined {
  const versions = version === '' ? specVersions : specVersions.filter((one) => one === version);
  if (versions.length === 0 || versions.some((one) => findSection(one, name))) return undefined;
  return [`section \`${name}\``, `one of MQTT ${oneOf(versions)}`, hint`see the table of contents of the standard`];
}
