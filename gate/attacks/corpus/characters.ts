import { question, sampleBody, term, topic } from '../../testing/sample-files';
import { type UnsoundCase, unsound, unsoundBody } from './case';

/** Characters that nobody sees, that make text read otherwise than it is, or that are no characters at all. */

const byCode: [name: string, character: string, code: string][] = [
  ['NUL', '\0', 'U+0000'],
  ['control character 1', '\u0001', 'U+0001'],
  ['bell', '\u0007', 'U+0007'],
  ['backspace', '\b', 'U+0008'],
  ['vertical tab', '\v', 'U+000B'],
  ['form feed', '\f', 'U+000C'],
  ['escape', '\u001B', 'U+001B'],
  ['delete', '\u007F', 'U+007F'],
  ['next line', '\u0085', 'U+0085'],
  ['control sequence introducer', '\u009B', 'U+009B'],
  ['soft hyphen', '\u00AD', 'U+00AD'],
  ['Arabic letter mark', '\u061C', 'U+061C'],
  ['Mongolian vowel separator', '\u180E', 'U+180E'],
  ['zero-width space', '\u200B', 'U+200B'],
  ['zero-width non-joiner', '\u200C', 'U+200C'],
  ['zero-width joiner', '\u200D', 'U+200D'],
  ['left-to-right mark', '\u200E', 'U+200E'],
  ['right-to-left mark', '\u200F', 'U+200F'],
  ['line separator', '\u2028', 'U+2028'],
  ['paragraph separator', '\u2029', 'U+2029'],
  ['right-to-left embedding', '\u202B', 'U+202B'],
  ['pop directional formatting', '\u202C', 'U+202C'],
  ['right-to-left override', '\u202E', 'U+202E'],
  ['word joiner', '\u2060', 'U+2060'],
  ['invisible times', '\u2062', 'U+2062'],
  ['left-to-right isolate', '\u2066', 'U+2066'],
  ['first strong isolate', '\u2068', 'U+2068'],
  ['pop directional isolate', '\u2069', 'U+2069'],
  ['private use', '\uE000', 'U+E000'],
  ['byte order mark inside', '\uFEFF', 'U+FEFF'],
  ['interlinear annotation', '\uFFF9', 'U+FFF9'],
  ['non-character', '\uFFFE', 'U+FFFE'],
  ['non-character of another plane', '\u{1FFFF}', 'U+1FFFF'],
  ['tag character', '\u{E0041}', 'U+E0041'],
  ['combining grapheme joiner', '\u034F', 'U+034F'],
  ['Hangul filler', '\u3164', 'U+3164'],
  ['half-width Hangul filler', '\uFFA0', 'U+FFA0'],
  ['Khmer inherent vowel', '\u17B4', 'U+17B4'],
  ['Mongolian variation selector', '\u180B', 'U+180B'],
  ['variation selector after a letter', '\uFE0F', 'U+FE0F'],
  ['variation selector of the text style after a letter', '\uFE0E', 'U+FE0E'],
  ['first variation selector', '\uFE00', 'U+FE00'],
  ['variation selector 17', '\u{E0100}', 'U+E0100'],
  ['variation selector 256', '\u{E01EF}', 'U+E01EF'],
  ['cancel tag', '\u{E007F}', 'U+E007F'],
  ['private use of another plane', '\u{F0000}', 'U+F0000'],
];

const says = (code: string) => new RegExp(code.replace('+', '\\+'), 'i');

const inBody: UnsoundCase[] = byCode.map(([name, character, code]) =>
  unsoundBody(`${name} in the text`, `Before.\n\nOne${character}two.\n`, 'One', says(code)),
);

const inEntity: UnsoundCase[] = byCode
  .filter(([name]) => !/NUL|non-character|control|bell|backspace|vertical|escape|delete|next line/.test(name))
  .map(([name, character, code]) => {
    const entity = `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;
    return unsoundBody(`${name} as an entity`, `Before.\n\nOne${entity}two.\n`, 'One', says(code));
  });

const elsewhere: UnsoundCase[] = [
  unsoundBody('decimal entity of a bidirectional control', 'Text.\n\nOne&#8238;two.\n', 'One', /U\+202E/i),
  unsoundBody('named entity of a soft hyphen', 'Text.\n\nOne&shy;two.\n', 'One', /U\+00AD/i),
  unsoundBody('named entity of a zero-width space', 'Text.\n\nOne&ZeroWidthSpace;two.\n', 'One', /U\+200B/i),
  unsoundBody('named entity of a right-to-left mark', 'Text.\n\nOne&rlm;two.\n', 'One', /U\+200F/i),
  unsoundBody('named entity of a zero-width joiner', 'Text.\n\nOne&zwj;two.\n', 'One', /U\+200D/i),
  unsoundBody('entity of NUL', 'Text.\n\nOne&#0;two.\n', 'One', /U\+FFFD|character|entity/i),
  unsoundBody('bidirectional control in a code block', 'Text.\n\n```\nOne\u202Etwo\n```\n', 'One', /U\+202E/i),
  unsoundBody('bidirectional control in inline code', 'Text.\n\nSee `one\u2066two`.\n', 'See', /U\+2066/i),
  unsoundBody('zero-width space in a link', 'See [x](https://exam\u200Bple.org/).\n', 'See', /U\+200B/i),
  unsoundBody(
    'zero-width space as an entity in link text',
    'See [a&#x200B;](https://example.org/).\n',
    'See',
    /U\+200B/i,
  ),
  unsoundBody('bidirectional control as an entity in a heading', '## A&#x202E;b\n', '##', /U\+202E/i),
  unsoundBody('bidirectional control as an entity in a table', '| A |\n| --- |\n| a&#x202E;b |\n', '| a', /U\+202E/i),
  unsoundBody('zero-width space as an entity in alternative text', '![a&#x200B;b](/picture.png)\n', '![', /U\+200B/i),
  unsoundBody(
    'zero-width space as an entity in the title of a link',
    'See [a](/faq/other "b&#x200B;c").\n',
    'See',
    /U\+200B/i,
  ),
  unsoundBody(
    'bidirectional control as an entity in an attribute',
    '<Callout kind="note" title="One&#x202E;two">\n\nText.\n\n</Callout>\n',
    '<Callout',
    /U\+202E/i,
  ),
  unsoundBody(
    'zero-width space in the name of a component',
    '<Call\u200Bout kind="note">\n\nText.\n\n</Callout>\n',
    '<Call',
    /U\+200B/i,
  ),
  unsoundBody('line separator that hides an import', 'Text\u2028import x from "x"\n', 'Text', /U\+2028/i),
  unsoundBody('heading of a zero-width space as an entity', '## &#x200B;\n', '##', /U\+200B|heading/i),
  unsoundBody('replacement character', 'Text.\n\nOne\uFFFDtwo.\n', 'One', /U\+FFFD|encoding|UTF-8/i),
];

const blank: UnsoundCase[] = [
  unsoundBody('variation selector after a digit', 'Text.\n\nOne 1\uFE0F two.\n', 'One', /U\+FE0F/),
  unsoundBody('second variation selector after an emoji', 'Text.\n\nOne ❤\uFE0F\uFE0F.\n', 'One', /U\+FE0F/),
  unsoundBody('variation selector after a letter as an entity', 'Text.\n\nOne&#xFE0F;.\n', 'One', /U\+FE0F/),
  unsound('text of nothing but a Hangul filler', question({ body: '\u3164\n' }), 9, /U\+3164/),
  unsound('text of nothing but blank Braille', question({ body: '\u2800\u2800\n' }), 9, /full answer/),
  unsoundBody('link text of nothing but blank Braille', 'See [\u2800](/faq/other).\n', 'See', /link without text/),
  unsoundBody('link text of nothing but a Hangul filler', 'See [&#x3164;](/faq/other).\n', 'See', /link without text/),
  unsoundBody('heading of nothing but blank Braille', 'Text.\n\n## \u2800\n', '##', /heading without text/),
  unsoundBody('heading of nothing but a Hangul filler', 'Text.\n\n## &#x3164;\n', '##', /U\+3164|heading/),
  unsoundBody('alternative text of blank Braille', 'Text.\n\n![\u2800](/picture.png)\n', '![', /image/),
  unsoundBody(
    'callout of nothing but blank Braille',
    '<Callout kind="note">\n\n\u2800\n\n</Callout>\n',
    '<Callout',
    /emptiness/,
  ),
  unsoundBody('sign that stands for an object', 'Text.\n\nOne\uFFFC.\n', 'One', /U\+FFFC/),
  unsoundBody('letter with four marks', 'Text.\n\nOn\u0335\u0321\u0322\u0323e.\n', 'On', /U\+0323/),
];

const inYaml: UnsoundCase[] = [
  unsound(
    'zero-width space in the question',
    question({ question: 'What is the\u200B sample?' }),
    'question:',
    /U\+200B/i,
  ),
  unsound(
    'bidirectional control in the answer',
    question({ answer: `The sample \u202E${'asks one thing, '.repeat(3)}yes.` }),
    'answer:',
    /U\+202E/i,
  ),
  unsound(
    'bidirectional control as an escape in YAML',
    question({ question: '"What is \\u202E the sample?"' }),
    'question:',
    /U\+202E/i,
  ),
  unsound(
    'zero-width space as a short escape in YAML',
    question({ keywords: '["one", "two\\u200B"]' }),
    'keywords:',
    /U\+200B/i,
  ),
  unsound('NUL as an escape in YAML', question({ question: '"What is \\0 the sample?"' }), 'question:', /U\+0000/i),
  unsound('byte as an escape in YAML', question({ question: '"What is \\x1B the sample?"' }), 'question:', /U\+001B/i),
  unsound(
    'next line as an escape in YAML',
    question({ question: '"What is \\N the sample?"' }),
    'question:',
    /U\+0085|line/i,
  ),
  unsound(
    'line separator as an escape in YAML',
    question({ question: '"What is \\L the sample?"' }),
    'question:',
    /U\+2028|line/i,
  ),
  unsound(
    'tag character as an escape in YAML',
    question({ question: '"What is \\U000E0041 the sample?"' }),
    'question:',
    /U\+E0041/i,
  ),
  unsound(
    'half a surrogate pair as an escape in YAML',
    question({ question: '"What is \\uD83D the sample?"' }),
    'question:',
    /U\+D83D|YAML/i,
  ),
  unsound(
    'hidden character as an escape in a title',
    question({ references: '\n  - { title: "A\\u200B document", url: \'https://example.org/\' }' }),
    '  - {',
    /U\+200B/i,
  ),
  unsound(
    'hidden character as an escape in an address',
    question({ references: '\n  - { title: A document, url: "https://exam\\u200Bple.org/" }' }),
    '  - {',
    /U\+200B/i,
  ),
  unsound('hidden character in a field name', question({ 'key\u200Bwords': '[one]' }), 'key\u200B', /U\+200B/i),
  unsound(
    'hidden character as an escape in a field name',
    question({ '"key\\u200Bwords"': '[one]' }),
    '"key',
    /U\+200B/i,
  ),
  unsound('hidden character in a comment', question({ '# comment\u202E': 'text' }), '# comment', /U\+202E/i),
  unsound('hidden character in a topic', topic({ title: 'A\u200Btopic' }), 'title:', /U\+200B/i, {
    path: 'topics/extra.yaml',
  }),
  unsound('hidden character as an escape in a topic', topic({ title: '"A\\u200Btopic"' }), 'title:', /U\+200B/i, {
    path: 'topics/extra.yaml',
  }),
  unsound('hidden character in a term', term({ term: 'Sam\u00ADple' }), 'term:', /U\+00AD/i, {
    path: 'glossary/sample.mdx',
  }),
  unsound('byte order mark twice', `\uFEFF\uFEFF${question()}`, 1, /U\+FEFF|frontmatter/i),
];

/** The bytes of the sample with these in place of the full stop of its body. */
function withBytes(...bytes: number[]): Uint8Array {
  const encoder = new TextEncoder();
  const text = question();
  const cut = text.length - 2;
  return Uint8Array.from([...encoder.encode(text.slice(0, cut)), ...bytes, ...encoder.encode(text.slice(cut))]);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

const encoding = (name: string, text: Uint8Array, line = 1): UnsoundCase => ({
  name,
  text,
  line,
  says: /UTF-8|U\+0000/i,
});

/** The last line of a question. */
const last = question().trimEnd().split('\n').length;

const encodings: UnsoundCase[] = [
  encoding('byte that never stands in UTF-8', withBytes(0xff), last),
  encoding('letter in Latin-1', withBytes(0xe9), last),
  encoding('character cut off', withBytes(0xe2, 0x82), last),
  encoding('slash in an overlong form', withBytes(0xc0, 0xaf), last),
  encoding('half a surrogate pair in UTF-8', withBytes(0xed, 0xa0, 0x80), last),
  encoding('character beyond Unicode', withBytes(0xf4, 0x90, 0x80, 0x80), last),
  encoding(
    'character that the end of the file cuts off',
    Uint8Array.from([...new TextEncoder().encode(question()), 0xf0, 0x9f]),
    last + 1,
  ),
  encoding('UTF-16 with its mark, little end first', utf16(`\uFEFF${question()}`, true)),
  encoding('UTF-16 with its mark, big end first', utf16(`\uFEFF${question()}`, false)),
  encoding('UTF-16 without a mark', utf16(question(), true)),
  encoding('picture instead of text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  encoding('bytes of gzip', Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3)),
];

const lineEnds: UnsoundCase[] = [
  unsound('line ends of old Macs', question().replaceAll('\n', '\r'), 1, /U\+000D|line end|carriage|frontmatter/i),
  unsound('line end of old Macs in the text', question({ body: 'One.\rTwo.\n' }), 'One.', /U\+000D|line end|carriage/i),
  unsound(
    'line end of old Macs in the frontmatter',
    question({ keywords: '[one]\rrelated: [other]' }),
    'keywords',
    /U\+000D|line end|carriage/i,
  ),
  unsound(
    'carriage return that hides the start of a line',
    question({ body: 'rm -rf /\rText.\n' }),
    'rm -rf',
    /U\+000D|line end|carriage/i,
  ),
  unsound(
    'two carriage returns before a line feed',
    `${question({ body: 'One.' })}\r\r\nTwo.\n`,
    'One.',
    /U\+000D|line end|carriage/i,
  ),
  unsound(
    'fence of the frontmatter behind a carriage return',
    question().replace(`---\n${sampleBody}`, `\r---js\n${sampleBody}`),
    '\r---js',
    /U\+000D|line end|carriage|---/i,
  ),
  unsound(
    'entity of a carriage return in the text',
    question({ body: 'Text.\n\nOne&#13;two.\n' }),
    'One',
    /U\+000D|character|line end/i,
  ),
];

export const characters: UnsoundCase[] = [
  ...inBody,
  ...inEntity,
  ...elsewhere,
  ...blank,
  ...inYaml,
  ...encodings,
  ...lineEnds,
];
