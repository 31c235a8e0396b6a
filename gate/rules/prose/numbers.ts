import { hexOf } from '../../../lib/mqtt/hex';
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

const hex = '(0x[\\da-f]{2})(?![\\w])';

const kinds: readonly [RegExp, (found: RegExpExecArray) => Wording | undefined][] = [
  [
    new RegExp(`${hex}(?: \\(|, |: )(${name})(?![\\w-])`, 'gi'),
    ([found, code = '', of = '']) => named(found, of, code),
  ],
  [new RegExp(`(?<![\\w-])(${name}) \\(${hex}\\)`, 'gi'), ([found, of = '', code = '']) => named(found, of, code)],
  [
    new RegExp(`(?<![\\w.])(\\d{1,3}) \\(${hex}\\)`, 'gi'),
    ([found, count = '', code = '']) => twice(found, count, code),
  ],
  [new RegExp(`${hex} \\((\\d{1,3})\\)`, 'gi'), ([found, code = '', count = '']) => twice(found, count, code)],
  [/\bMQTT-\d[\d.]*-\d+\b/g, ([id]) => statement(id)],
  [
    /\bsection (\d+(?:\.\d+)+) of (?:MQTT (\d[\d.]*\d)|the standard)/g,
    ([, number = '', version]) => section(number, version),
  ],
];

/** Numbers that anybody can look up in the standard: of codes, properties, sections and statements. */
export const checkNumbers: ProseRule = function* ({ blocks }) {
  for (const { block } of blocks) {
    const { text, indexOf } = withCode(block);
    for (const [pattern, wordingOf] of kinds)
      for (const found of text.matchAll(pattern)) {
        const wording = wordingOf(found);
        if (wording) yield unexpected(block.locate(indexOf(found.index)), ...wording);
      }
  }
};

/** The text of a block with its code, and the way back to the place of a sign. */
function withCode({ text, code }: ProseBlock) {
  const ends: { end: number; longer: number }[] = [];
  let longer = 0;
  const whole = text.replaceAll(codeSign, (_, at: number) => {
    const written = code[ends.length] ?? '';
    longer += written.length - 1;
    ends.push({ end: at + 1 + longer, longer });
    return written;
  });
  return { text: whole, indexOf: (at: number) => at - (ends.findLast(({ end }) => end <= at)?.longer ?? 0) };
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

function statement(id: string): Wording | undefined {
  if (specVersions.some((version) => findStatement(version, id))) return undefined;
  return [`statement \`${id}\``, 'one of MQTT', didYouMean(id, specVersions.flatMap(statementIds))];
}

function section(number: string, version: string | undefined): Wording | undefined {
  const versions = version === undefined ? specVersions : specVersions.filter((one) => one === version);
  if (versions.length === 0 || versions.some((one) => findSection(one, number))) return undefined;
  return [`section \`${number}\``, `one of MQTT ${oneOf(versions)}`, hint`see the table of contents of the standard`];
}
