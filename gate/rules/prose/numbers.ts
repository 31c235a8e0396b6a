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

const name = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

const resultNames = specVersions
  .flatMap((version) => resultCodes[version].map(({ name }) => name))
  .sort((a, b) => b.length - a.length)
  .join('|');

const packet = `(${packetNames.join('|')})`;

/** Numbers of Reason Codes from 128 on, where no property has one. */
const failure = '(1[2-5]\\d|16[0-2])';

/** Protocol levels by version. MQTT 5.0 §3.1.2.2, 3.1.1 §3.1.2.2; 3.1 has 3. */
const levels: Readonly<Record<string, string>> = { '3.1': '3', '3.1.1': '4', '5': '5', '5.0': '5' };

const version = 'MQTT (3\\.1\\.1|3\\.1|5\\.0|5)(?![\\w.-]*\\w)';

const hex = '(0x[\\da-f]{2})(?![\\w])';

const kinds: readonly [RegExp, (found: RegExpExecArray) => Wording | undefined][] = [
  [
    new RegExp(`${hex}(?: \\(|, |: | [–=] )(${name})(?![\\w-])`, 'gi'),
    ([found, code = '', of = '']) => named(found, of, code),
  ],
  [new RegExp(`(?<![\\w-])(${name}) \\(${hex}\\)`, 'gi'), ([found, of = '', code = '']) => named(found, of, code)],
  [
    new RegExp(`(?<![\\w.])(\\d{1,3}) \\(${hex}\\)`, 'gi'),
    ({ 0: found, 1: count = '', 2: code = '', index, input }) =>
      counted.test(input.slice(0, index)) ? undefined : twice(found, count, code),
  ],
  [new RegExp(`${hex} \\((\\d{1,3})\\)`, 'gi'), ([found, code = '', count = '']) => twice(found, count, code)],
  [new RegExp(`(?<![\\w-])(${name}) \\(${failure}\\)`, 'gi'), ([found, of = '', code = '']) => named(found, of, code)],
  [
    new RegExp(`(?<![\\w.])${failure} \\((${name})(?![\\w-])`, 'gi'),
    ([found, code = '', of = '']) => named(found, of, code),
  ],
  [
    new RegExp(`${hex} (?:is|means|says|stands for) ["“]?(${resultNames})(?![\\w-])`, 'gi'),
    ([found, code = '', of = '']) => named(found, of, code),
  ],
  // Beside a number, a name begins with a capital: "after 0x80 success is out of the question".
  [new RegExp(`${hex} (${resultNames})(?![\\w-])`, 'g'), ([found, code = '', of = '']) => named(found, of, code)],
  [
    new RegExp(`(?<![\\w-])(CONNECT|PUBLISH|SUBSCRIBE|UNSUBSCRIBE|PINGREQ|PINGRESP) \\(${hex}\\)`, 'g'),
    ({ 1: of = '', 2: byte = '', input }) => begun(of, Number(byte), input),
  ],
  // Of "PUBLISH, type 4 (PUBACK)" the number belongs to what follows.
  [
    new RegExp(
      `(?<![\\w-])${packet}(?: packets?)?(?: is| has| \\()? ?(?:the )?(?:packet )?type (\\d{1,2})(?! ?\\(| is|\\w)`,
      'g',
    ),
    ({ 1: of = '', 2: type = '', input }) => typed(of, type, input),
  ],
  [
    new RegExp(`\\btype (\\d{1,2})(?: \\(| is (?:the |a )?)${packet}(?![\\w-])`, 'gi'),
    ({ 1: type = '', 2: of = '', input }) => typed(of, type, input),
  ],
  [
    new RegExp(`${version}(?: has (?:the )?| \\()protocol level (\\d)(?!\\w)`, 'g'),
    ([found, of = '', level = '']) => leveled(found, of, level),
  ],
  [
    new RegExp(`\\bprotocol level (\\d)(?: \\(| is | means )${version}`, 'gi'),
    ([found, level = '', of = '']) => leveled(found, of, level),
  ],
  [
    /(?<=\bports? (?:are |is |number )?|\w:|-p )(?:1833|1838|8833|8838)(?![\w:-]|\.\w)/g,
    ([found]) => misplacedPort(found),
  ],
  [/\bMQTT-\d[\d.]*-\d+\b/g, ([id]) => statement(id)],
  [
    /\bsection (\d+(?:\.\d+)+) of (?:MQTT (\d[\d.]*\d)|the standard(?! (?:[A-Z]{2}|library)))/g,
    ([, number = '', version]) => section(number, version),
  ],
];

/** What numbers a place or a thing: behind it, the number in brackets is what is there. */
const counted =
  /\b(?:bit|byte|channel|column|digit|field|line|message|octet|offset|pin|position|QoS|register|row|slot|step|unit)s?\b[^.;]{0,40}$/i;

/** Numbers that anybody can look up in the standard: of codes, properties, sections and statements. */
export const checkNumbers: ProseRule = function* ({ blocks }) {
  for (const [index, { block }] of blocks.entries()) {
    const { text, indexOf } = withCode(block);
    const wrong = besideCell(block, text, blocks[index + 1]?.block);
    if (wrong) yield unexpected(block.locate(0), ...wrong);
    for (const [pattern, wordingOf] of kinds)
      for (const found of text.matchAll(pattern)) {
        const wording = wordingOf(found);
        if (wording) yield unexpected(block.locate(indexOf(found.index)), ...wording);
      }
  }
};

/** What is wrong with a cell that holds the code of a failure, beside one of the same row that holds a name. */
function besideCell(cell: ProseBlock, code: string, next: ProseBlock | undefined): Wording | undefined {
  if (!next || !/^0x[89a][\da-f]$/i.test(code) || cell.locate(0).line !== next.locate(0).line) return undefined;
  const { text } = withCode(next);
  return numbers.has(text.toLowerCase()) ? named(`${code} | ${text}`, text, code) : undefined;
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
function named(found: string, of: string, code: string): Wording | undefined {
  const own = numbers.get(of.toLowerCase()) ?? [];
  const isProperty = own.every((number) => number < 0x30);
  if (own.includes(Number(code)) || (isProperty && Number(code) >= 0x30)) return undefined;
  return [
    `\`${found}\``,
    `${oneOf(own.map(hexOf))} beside \`${of}\``,
    hint`look for both in the tables of the standard`,
  ];
}

/** A number that is written in two ways. The first four bits of a packet are its type: 3 is 0x30. */
function twice(found: string, count: string, code: string): Wording | undefined {
  if (Number(count) === Number(code) || Number(count) === Number(code) >> 4) return undefined;
  return [`\`${found}\``, 'one number in two ways', hint`${count} is ${hexOf(Number(count))}`];
}

/** A packet beside the number of another type. MQTT-SN has other numbers. */
function typed(of: string, type: string, text: string): Wording | undefined {
  const own = (packetNames as readonly string[]).indexOf(of) + 1;
  if (own === Number(type) || own === 0 || text.includes('MQTT-SN')) return undefined;
  return [`type \`${type}\` of \`${of}\``, `\`${own}\``, hint`write ${own}, or name another packet`];
}

/** A packet beside a first byte that it cannot have. A code may stand there, which the packet carries or gets: `CONNACK (0x87)`, "refuses the PUBLISH (0x87)". */
function begun(of: string, byte: number, text: string): Wording | undefined {
  if (resultCodes['5.0'].some(({ code }) => code === byte && code >= 0x80)) return undefined;
  const [lowest, highest = lowest] = packetTypes.find(({ name }) => name === of)?.firstByte ?? [byte];
  if ((lowest <= byte && byte <= highest) || text.includes('MQTT-SN')) return undefined;
  return [`\`${of} (${hexOf(byte)})\``, `\`${hexOf(lowest)}\` as its first byte`, hint`write ${hexOf(lowest)}`];
}

function leveled(found: string, of: string, level: string): Wording | undefined {
  const own = levels[of];
  if (own === level || own === undefined) return undefined;
  return [`\`${found}\``, `protocol level \`${own}\` of MQTT ${of}`, hint`write ${own}, or name another version`];
}

/** A registered port with digits in another order. */
function misplacedPort(found: string): Wording {
  const known = ports.flatMap(({ port }) => port ?? []).map(String);
  return [`port \`${found}\``, `${oneOf(known)}, or a port that is not taken for one`, didYouMean(found, known)];
}

function statement(id: string): Wording | undefined {
  if (specVersions.some((version) => findStatement(version, id))) return undefined;
  return [`statement \`${id}\``, 'one of MQTT', didYouMean(id, specVersions.flatMap(statementIds))];
}

function section(number: string, version: string | undefined): Wording | undefined {
  const versions = version === undefined ? specVersions : specVersions.filter((one) => one === version);
  if (versions.length === 0 || versions.some((one) => findSection(one, number))) return undefined;
  return [`section \`${number}\``, `one of MQTT ${oneOf(versions)}`, hint`see the table of contents of the standard`];
}
