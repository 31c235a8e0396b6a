import { lineOf, question, type UnsoundCase, unsound, unsoundBody } from './case';

/**
 * Files that would wear out a parser, its stack, or the pages made from them. Many are small; check must refuse each within
 * its time and never end in a stack trace.
 */

/** How a refusal may put it: a bound of size, depth or time, or what is wrong with the text itself. */
const bound = /kB|deep|depth|nest|flat|container|level|time|took|\b2 s\b|long|many|characters|size/i;

const limit = 32 * 1024;

/** As many repetitions as fit below the limit of size, with room for the frontmatter. */
const fill = (part: string, bytes = limit - 600) => part.repeat(Math.floor(bytes / part.length));

/** The problem is the file as a whole, so it is named on the first line. */
const whole = (name: string, body: string, says = bound): UnsoundCase => unsound(name, question({ body }), 1, says);

const sizes: UnsoundCase[] = [
  whole('file of one byte over 32 kB', exactly(limit + 1), /32 kB/),
  whole('file of 33 kB', exactly(33 * 1024), /32 kB/),
  whole('file of 1 MB', exactly(1024 * 1024), /32 kB/),
  whole('file over 32 kB in bytes but not in characters', 'é'.repeat(limit / 2), /32 kB/),
  whole('file over 32 kB of blank lines', '\n'.repeat(limit), /32 kB/),
  unsound('frontmatter over 32 kB', question({ '# comment': 'x'.repeat(limit) }), 1, /32 kB/),
  unsound('topic over 32 kB', `# ${'x'.repeat(limit)}\n`, 1, /32 kB/, { path: 'topics/extra.yaml' }),
];

/** The body that makes a question of so many bytes. */
function exactly(size: number): string {
  return 'x'.repeat(size - question({ body: '' }).length);
}

const containers: UnsoundCase[] = [
  unsoundBody('line of 21 quotations', `Text.\n\n${'> '.repeat(21)}deep\n`, '> >', /container|deep|depth/i),
  unsoundBody(
    'line of 21 quotations without spaces',
    `Text.\n\n${'>'.repeat(21)}deep\n`,
    '>>',
    /container|deep|depth/i,
  ),
  unsoundBody('line of 21 lists', `Text.\n\n${'- '.repeat(21)}deep\n`, '- -', /container|deep|depth/i),
  unsoundBody('line of 21 numbered lists', `Text.\n\n${'1. '.repeat(21)}deep\n`, '1. 1', /container|deep|depth/i),
  unsoundBody(
    'line of 22 containers of two kinds',
    `Text.\n\n${'> - '.repeat(11)}deep\n`,
    '> -',
    /container|deep|depth/i,
  ),
  unsoundBody(
    'line of 24 containers of three kinds',
    `Text.\n\n${'> 1) * '.repeat(8)}deep\n`,
    '> 1',
    /container|deep|depth/i,
  ),
  unsoundBody('line of 3000 quotations', `Text.\n\n${'>'.repeat(3000)}\n`, '>>', /container|deep|depth/i),
  unsoundBody('line of 15000 lists', `Text.\n\n${'- '.repeat(15000)}a\n`, '- -', /container|deep|depth/i),
  unsoundBody(
    'line of 21 quotations inside a list',
    `- One\n\n  ${'> '.repeat(21)}deep\n`,
    '> >',
    /container|deep|depth/i,
  ),
  unsoundBody(
    'line of 21 quotations inside a component',
    `<Callout kind="note">\n\n${'> '.repeat(21)}deep\n\n</Callout>\n`,
    '> >',
    /container|deep|depth/i,
  ),
  whole('lists of 160 levels, each on its line', ladder(160, 1)),
  whole('lists of 700 levels, twenty on each line', ladder(35, 20)),
  whole('quotations in lists of 300 levels', stairs(15)),
];

/** Lists in lists: `lines` lines, each of which opens `perLine` more. */
function ladder(lines: number, perLine: number): string {
  return Array.from({ length: lines }, (_, line) => `${'  '.repeat(line * perLine)}${'- '.repeat(perLine)}a\n`).join(
    '',
  );
}

/** The same with quotations, which every later line repeats within the bound of a line. */
function stairs(lines: number): string {
  const opened = (line: number) => `> ${'  '.repeat(line * 19)}${'- '.repeat(19)}a\n`;
  return Array.from({ length: lines }, (_, line) => opened(line)).join('');
}

const inline: UnsoundCase[] = [
  whole('emphasis that opens and never closes', fill('*a_ ')),
  whole('emphasis nested thousands deep', `${fill('*a **a ', limit / 2 - 600)}${fill('a** a*', limit / 2 - 600)}`),
  whole('brackets that close and never open', fill(']')),
];

/** The problem is on the first line of the body. */
const onBody = (name: string, body: string, says: RegExp): UnsoundCase => unsoundBody(name, body, body, says);

const tags: UnsoundCase[] = [
  onBody('tags that open and never close', fill('<A>', 3000), /\bA\b|deep|depth|nest|time|</i),
  unsoundBody(
    'tags that open and never close, on lines',
    `${fill('<A>\n\n', 3000)}<A >\n`,
    '<A >',
    /\bA\b|deep|depth|nest|time|</i,
  ),
  unsoundBody(
    'known tags that open and never close',
    `${fill('<Callout kind="note">\n\n', 3000)}<Callout kind="tip">\n`,
    '<Callout kind="tip">',
    /Callout|deep|depth|nest|time|</i,
  ),
  whole('components nested hundreds deep', nest('<Callout kind="note">\n\n', 'Text.', '\n\n</Callout>', 900)),
  whole(
    'accordions nested hundreds deep',
    nest('<Accordion>\n\n<AccordionItem title="One">\n\n', 'Text.', '\n\n</AccordionItem>\n\n</Accordion>', 370),
  ),
  whole('fragments nested thousands deep', nest('<>', 'a', '</>', 6000)),
  whole('terms nested hundreds deep', nest('<Term name="term">', 'a', '</Term>', 300)),
  onBody('less-than signs', fill('<'), /</),
  onBody('addresses in angle brackets that never end', fill('[a](<b'), /</),
  onBody('addresses that are links by themselves', fill('www.a'), /www|https|characters/),
  onBody(
    'tag with thousands of attributes',
    `<Callout kind="note"${fill(' a', 8000)}>\n\nText.\n\n</Callout>\n`,
    /`a`|many|long|attribute/i,
  ),
  onBody('tag with a name of 32 kB', `<${fill('A')} />\n`, /A|long|name/),
];

function nest(open: string, text: string, close: string, depth: number): string {
  return `${open.repeat(depth)}${text}${close.repeat(depth)}\n`;
}

const code: UnsoundCase[] = [
  onBody('braces that open and never close', fill('{'), /\{|deep|depth|nest/i),
  whole('braces nested thousands deep', `${fill('{', limit / 2 - 400)}${fill('}', limit / 2 - 400)}`),
  onBody(
    'brackets in an expression nested thousands deep',
    `{${fill('[', limit / 2 - 400)}${fill(']', limit / 2 - 400)}}`,
    /\{|deep|depth|nest/i,
  ),
  onBody('parentheses in an export that never close', `export const a = ${fill('(')}\n`, /export|\{|deep|depth|nest/i),
  onBody(
    'functions in an export nested thousands deep',
    `export const a = ${fill('a=>')}1\n`,
    /export|deep|depth|nest/i,
  ),
  whole('sum of thousands of terms in an expression', `{${fill('1+')}1}\n`, /\{|deep|depth|nest|effort/i),
  onBody('imports by the hundred', fill("import 'a'\n", 4000), /import|\{/),
  onBody('expressions by the thousand', fill('{}', 4000), /\{|many/),
];

const amplified: UnsoundCase[] = [
  onBody(
    'table whose short rows become a million cells',
    `${fill('|a', 600)}|\n${fill('|-', 600)}|\n${fill('|\n', 6000)}`,
    /table|cell|column|row/i,
  ),
  unsoundBody(
    'long address that thousands of links repeat',
    `${fill('[a] ', limit / 2 - 500)}\n\n[a]: https://example.org/${'x'.repeat(limit / 2 - 500)}\n`,
    '[a]: ',
    /long|address|link|characters|many/i,
  ),
  unsoundBody(
    'long title that thousands of links repeat',
    `${fill('[a] ', limit / 2 - 500)}\n\n[a]: /faq/other "${'x'.repeat(limit / 2 - 500)}"\n`,
    '[a]: ',
    /long|title|link|characters|many/i,
  ),
];

/** A question with this text behind `keywords:`. */
const inYaml = (name: string, text: string, says = /deep|depth|level|nest|bracket|YAML|alias|anchor/i): UnsoundCase => {
  const file = question({ keywords: text, body: 'Text.\n' });
  return unsound(name, file, lineOf(file, 'keywords:'), says);
};

/** Each list repeats the one before ten times. */
function laughs(levels: number): string {
  const names = Array.from({ length: levels }, (_, level) => `a${level}`);
  const lines = names.map(
    (name, level) =>
      `- &${name} [${Array(10)
        .fill(level === 0 ? 'lol' : `*${names[level - 1]}`)
        .join(', ')}]`,
  );
  return `\n${lines.join('\n')}`;
}

const yaml: UnsoundCase[] = [
  inYaml('lists in YAML that open and never close', fill('[')),
  inYaml('lists in YAML nested thousands deep', `${fill('[', limit / 2 - 400)}${fill(']', limit / 2 - 400)}`),
  inYaml('maps in YAML that open and never close', fill('{a: ')),
  inYaml('maps in YAML nested thousands deep', `${fill('{a: ', 20000)}1${fill('}', 5000)}`),
  inYaml(
    'maps without values in YAML nested thousands deep',
    `${fill('{', limit / 2 - 400)}${fill('}', limit / 2 - 400)}`,
  ),
  inYaml('lists and maps in YAML nested by turns', fill('[{a: ')),
  { ...inYaml('lists in block style in YAML nested thousands deep', `\n${fill('- ')}a`), line: 9 },
  { ...inYaml('explicit keys in YAML nested thousands deep', `\n  ${fill('? ')}a`, /kind of field|deep/), line: 9 },
  {
    ...inYaml('maps in block style in YAML nested a hundred deep', `\n${steps(100)}`, /keywords|deep|depth|level/i),
    line: 9,
  },
  { ...inYaml('aliases that repeat a list a billion times', laughs(9)), line: 9 },
  { ...inYaml('aliases that repeat a list a thousand times', laughs(3)), line: 9 },
  inYaml('alias that thousands of entries repeat', `[&a one, ${fill('*a, ', 20000)}two]`),
  inYaml('tags by the thousand', `[${fill('!a x, ', 20000)}]`, /tag/i),
  inYaml('anchors by the thousand', `[${Array.from({ length: 3000 }, (_, index) => `&a${index} x`).join(', ')}]`),
  inYaml('quotation mark that opens 32 kB of text', `"${fill('a ')}`, /quot|clos|YAML/i),
];

/** Maps in maps, each a step to the right. */
function steps(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n');
}

export const bombs: UnsoundCase[] = [...sizes, ...containers, ...inline, ...tags, ...code, ...amplified, ...yaml];
