import { expect, test } from 'vitest';
import { limits } from './limits';
import { printed } from './testing/printed';
import { answer, question, stretches, term } from './testing/sample-files';
import { testSamples } from './testing/test-samples';

// Just at each bound and just beyond it. The bounds of style are tested with their rules, that of time with the pool of workers.

/** A glossary term with this body, which may be of any length. */
const inTerm = (body: string) => ({ path: 'glossary/sample.mdx', text: term({ body }) });

/** A term of so many bytes. */
function ofBytes(bytes: number) {
  const { text } = inTerm(stretches(1, 10_000));
  return { ...inTerm(''), text: text.slice(0, bytes - 1).concat('\n') };
}

/** Lists in lists, with a text in the innermost: each makes two levels of the tree. */
const lists = (count: number, text: string) =>
  Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}- ${level < count - 1 ? 'a' : text}\n`).join('');

const table = (rows: number) => `| A | B |\n| --- | --- |\n${'| a | b |\n'.repeat(rows - 1)}`;

/** An address of so many characters. */
const address = (length: number) => 'https://example.org/'.padEnd(length, 'x');

/** As many links to one address. */
const links = (count: number, length: number) => `${'- [a part][a]\n'.repeat(count)}\n[a]: ${address(length)}\n`;

testSamples({
  sound: {
    'bytes of a file': ofBytes(limits.bytes),
    'containers of a line': answer(`${'> '.repeat(limits.containersInLine)}deep`),
    'containers of two kinds': answer(`${'> - '.repeat(limits.containersInLine / 2)}deep`),
    'levels of the tree': answer(lists(28, '**a**')),
    'cells of a table': inTerm(table(limits.cells / 2)),
    'characters of an address': answer(`See [a part](${address(limits.address)}).`),
    'characters of the title of a link': answer(`See [a part](/faq/other "${'x'.repeat(limits.address)}").`),
    'characters of all addresses': inTerm(links(limits.addresses / 256, 256)),
    'levels of brackets in YAML': question({ keywords: `['${'['.repeat(limits.yamlDepth - 1)}']` }),
  },
  unsound: {
    'bytes of a file': [
      ofBytes(limits.bytes + 1),
      'glossary/sample.mdx:1:1 Unexpected size of more than 32 kB, expected at most 32 kB - cut an answer this long into several questions',
    ],
    'bytes of a file of fewer characters': [
      'é'.repeat(limits.bytes / 2 + 1),
      'questions/basics/sample.mdx:1:1 Unexpected size of more than 32 kB, expected at most 32 kB - cut an answer this long into several questions',
    ],
    'containers of a line': [
      answer(`${'> '.repeat(limits.containersInLine + 1)}deep`),
      'questions/basics/sample.mdx:9:1 Unexpected depth of 21 containers, expected at most 20 block quotes and lists in one line - use fewer levels',
    ],
    'containers of three kinds': [
      answer(`${'> 1) * '.repeat(7)}deep`),
      'questions/basics/sample.mdx:9:1 Unexpected depth of 21 containers, expected at most 20 block quotes and lists in one line - use fewer levels',
    ],
    'levels of the tree': [
      answer(lists(28, '***a***')),
      'questions/basics/sample.mdx:1:1 Unexpected depth of nesting, expected at most 60 levels - use fewer levels',
    ],
    'cells of a table': [
      inTerm(table(limits.cells / 2 + 1)),
      'glossary/sample.mdx:5:1 Unexpected table of 2002 cells, expected at most 2000 - cut it into several',
    ],
    'characters of an address': [
      answer(`See [a part](${address(limits.address + 1)}).`),
      'questions/basics/sample.mdx:9:5 Unexpected link of 501 characters, expected at most 500 - look for a shorter address',
    ],
    'characters of the title of a link': [
      answer(`See [a part](/faq/other "${'x'.repeat(limits.address + 1)}").`),
      'questions/basics/sample.mdx:9:5 Unexpected link title of 501 characters, expected at most 500 - shorten it',
    ],
    'characters of all addresses': [
      inTerm(links(limits.addresses / 256 + 1, 256)),
      'glossary/sample.mdx:5:3 Unexpected length of 33024 characters for all addresses, expected at most 32768 - keep the links that help',
    ],
    'levels of brackets in YAML': [
      question({ keywords: `['${'['.repeat(limits.yamlDepth)}']` }),
      'questions/basics/sample.mdx:8:1 Unexpected depth of brackets, expected at most 8 levels in YAML - close the brackets',
    ],
  },
});

test('of very many problems the first ones are printed, and how many there are beyond them', () => {
  expect(printed(answer('- just\n'.repeat(limits.problems)))).toHaveLength(limits.problems);
  const lines = printed(answer('- just\n'.repeat(limits.problems + 1)));
  expect(lines).toHaveLength(limits.problems + 1);
  expect(lines.at(-1)).toBe(
    'questions/basics/sample.mdx:48:3 Unexpected number of problems (1 more), expected fewer - mend those above first',
  );
});
