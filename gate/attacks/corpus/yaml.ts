import { question, sampleBody, term, topic, type UnsoundCase, unsound } from './case';

/** Frontmatter and topic files that YAML parsers read in ways their author did not mean, or that wear them out. */

/** A question whose frontmatter is this text. */
const whole = (name: string, yaml: string, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, `---\n${yaml}\n---\n${sampleBody}`, at, says);

/** A question with these lines instead of, or beside, its sound ones. */
const fields = (name: string, lines: Record<string, string | null>, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, question(lines), at, says);

/** A topic file beside the ones of the base. */
const inTopic = (name: string, text: string, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, text, at, says, { path: 'topics/extra.yaml' });

const sample = question();
const lines = sample.split('---\n')[1] ?? '';

const fences: UnsoundCase[] = [
  unsound('file without frontmatter', 'Just text.\n', 1, /frontmatter|---/),
  unsound('empty file', '', 1, /frontmatter|---|empty/),
  unsound('file of blank lines', '\n\n\n', 1, /frontmatter|---|empty/),
  unsound('frontmatter without its first fence', sample.replace('---\n', ''), 1, /frontmatter|---/),
  unsound('frontmatter after a blank line', `\n${sample}`, 1, /frontmatter|---/),
  unsound('frontmatter after a comment', `# A comment\n${sample}`, 1, /frontmatter|---/),
  unsound('frontmatter that is not closed', sample.replace(`---\n${sampleBody}`, sampleBody), 1, /frontmatter|---/),
  unsound(
    'frontmatter that dots close',
    sample.replace(`---\n${sampleBody}`, `...\n${sampleBody}`),
    1,
    /frontmatter|---/,
  ),
  unsound(
    'frontmatter whose second fence is indented',
    sample.replace(`---\n${sampleBody}`, ` ---\n${sampleBody}`),
    1,
    /frontmatter|---/,
  ),
  unsound('first fence alone', '---', 1, /frontmatter|---/),
  unsound('empty frontmatter', `---\n---\n${sampleBody}`, 2, /absence|field|YAML/),
  unsound('frontmatter of comments only', `---\n# nothing\n---\n${sampleBody}`, 2, /absence|field|YAML/),
  unsound(
    'second frontmatter below the first',
    sample.replace(sampleBody, `---\n${lines}---\n${sampleBody}`),
    9,
    /---/,
  ),
  unsound(
    'line of hyphens inside the frontmatter',
    question({ reviewed: null, keywords: '[one]\n---\nreviewed: 2024-05-01' }),
    2,
    /reviewed/,
  ),
  unsound(
    'line that begins with hyphens inside a text',
    question({ answer: '|\n  First line of the text.\n--- and its second line.' }),
    '--- and',
    /---/,
  ),
];

const syntax: UnsoundCase[] = [
  fields(
    'field given twice',
    { keywords: '[one]\nkeywords: [two]' },
    'keywords: [two]',
    /twice|second|once|unique|duplicate/i,
  ),
  fields(
    'field given twice with and without quotes',
    { reviewed: "2024-05-01\n'reviewed': 2024-05-02" },
    "'reviewed'",
    /second|once|unique|duplicate/i,
  ),
  fields(
    'key given twice in a reference',
    { references: "\n  - { spec: '5.0', section: '4.2', section: '4.3' }" },
    '- { spec',
    /second|once|unique|duplicate/i,
  ),
  fields('custom tag', { question: '!secret What does the sample file ask?' }, '!secret', /tag/),
  fields('custom tag with a namespace', { question: '!!python/object:os.system What is it?' }, '!!python', /tag/),
  fields('tag of bytes', { question: '!!binary aGVsbG8gd29ybGQ/' }, '!!binary', /tag/),
  fields('tag of a set', { keywords: '!!set { one, two }' }, '!!set', /tag/),
  fields('tag of an ordered map', { keywords: '!!omap [one: 1]' }, '!!omap', /tag/),
  fields('tag of text', { question: '!!str What does the sample file ask?' }, '!!str', /tag/),
  fields('tag on a list', { keywords: '!list [one]' }, '!list', /tag/),
  fields('tag on a list of its own type', { keywords: '!!seq [one]' }, '!!seq', /tag/),
  fields('tab that indents', { references: "\n\t- { spec: '5.0', section: '4.2' }" }, '\t-', /tab|YAML/i),
  fields(
    'quotation mark that is not closed',
    { question: '"What does the sample ask?' },
    'question:',
    /quot|YAML|clos/i,
  ),
  fields('single quotation mark that is not closed', { keywords: "['one, two]" }, 'keywords:', /quot|YAML|clos/i),
  fields('bracket that is not closed', { keywords: '[one, two' }, 'keywords:', /bracket|clos|YAML|\]/i),
  fields('bracket that was not opened', { keywords: 'one, two]\nrelated: ]' }, 'related: ]', /YAML|bracket|token/i),
  fields('colon in a text without quotes', { question: 'What is it: the sample?' }, 'question:', /YAML|quote/i),
  fields('text that starts with an asterisk', { question: '*What is it?' }, '*What', /alias|YAML|anchor/i),
  fields('text that starts with an ampersand', { answer: '&' }, 'answer: &', /anchor|YAML|answer/i),
  fields('text that starts with a percent sign', { question: '%What is it?' }, '%What', /YAML|quote|directive/i),
  fields('text that starts with an at sign', { question: '@What is it?' }, '@What', /YAML|quote|reserved/i),
  fields(
    'text that starts with a backtick',
    { question: '`code` is what?' },
    '`code',
    /YAML|quote|reserved|plain|Markdown/i,
  ),
  fields('unknown escape', { question: '"What is \\q it?"' }, 'question:', /YAML|escape/i),
  fields('wrong indentation', { keywords: '\n    - one\n  - two' }, '  - two', /YAML|indent/i),
  fields('line without a colon', { keywords: '[one]\njust words here' }, 'just words', /YAML|field|key/i),
  fields('directive', { keywords: '[one]\n%YAML 1.1' }, '%YAML', /YAML|directive/i),
  whole('directive at the start', `%YAML 1.2\n${lines.trimEnd()}`, 2, /YAML|directive/i),
  whole('tag directive at the start', `%TAG ! tag:evil.example,2000:\n${lines.trimEnd()}`, 2, /YAML|directive/i),
  whole('second document after dots', `${lines}...\nquestion: What else?`, '...', /document|YAML|\.\.\./i),
  whole('dots at the end', `${lines}...`, '...', /document|YAML|\.\.\./i),
  fields('comment without a space before it', { versions: "['5.0']# only this" }, 'versions:', /YAML|comment|space/i),
];

const aliases: UnsoundCase[] = [
  fields('anchor and alias', { keywords: '&list [one]\nrelated: *list' }, '&list', /anchor|alias/i),
  fields('anchor that nothing refers to', { keywords: '&list [one]' }, '&list', /anchor/i),
  fields('alias of nothing', { keywords: '[*nothing]' }, '*nothing', /alias|anchor/i),
  fields('alias of itself', { keywords: '&list [*list]' }, '&list', /alias|anchor/i),
  fields(
    'merge key',
    { references: "\n  - { spec: '5.0', section: '4.2', <<: { statement: 'MQTT-4.2-1' } }" },
    '<<',
    /<<|merge|field|key/i,
  ),
  fields('merge key at the top', { '<<': '{ keywords: [one] }' }, '<<', /<<|merge/i),
];

const keys: UnsoundCase[] = [
  fields('field __proto__', { keywords: '[one]\n__proto__: { polluted: true }' }, '__proto__', /__proto__/),
  fields('field __proto__ in quotes', { '"__proto__"': '{ polluted: true }' }, '"__proto__"', /__proto__/),
  fields('field constructor', { constructor: '{ prototype: { polluted: true } }' }, 'constructor', /constructor/),
  fields('field toString', { toString: 'text' }, 'toString', /toString/),
  fields('field hasOwnProperty', { hasOwnProperty: 'text' }, 'hasOwnProperty', /hasOwnProperty/),
  fields(
    '__proto__ in a reference',
    { references: "\n  - { spec: '5.0', section: '4.2', __proto__: { statement: x } }" },
    '- { spec',
    /__proto__/,
  ),
  fields('prototype in a keyword', { keywords: '[{ __proto__: { polluted: true } }]' }, 'keywords:', /keywords|text/),
  fields('number as a field', { 1: 'one' }, '1: one', /`?1`?/),
  fields('null as a field', { null: 'one' }, 'null: one', /null|field/),
  fields('empty field name', { '""': 'one' }, '"": one', /field|``/),
  fields('list as a field', { '? [a, b]\n': 'one' }, '? [a, b]', /field|key|YAML/i),
  fields('field in capitals', { reviewed: null, Reviewed: '2024-05-01' }, 2, /reviewed/),
  fields('field that Contentlayer uses: _id', { _id: 'evil' }, '_id', /_id/),
  fields('field that Contentlayer uses: _raw', { _raw: '{ sourceFilePath: x }' }, '_raw', /_raw/),
  fields('field that Contentlayer uses: type', { type: 'Topic' }, 'type: Topic', /type/),
  fields('field that is computed: slug', { slug: 'elsewhere' }, 'slug: elsewhere', /slug/),
  fields('field that is computed: body', { 'body ': 'text' }, 'body', /body/),
];

const types: UnsoundCase[] = [
  whole('list instead of fields', '- one\n- two', 2, /YAML|field/),
  whole('text instead of fields', 'just text', 2, /YAML|field/),
  whole('number instead of fields', '42', 2, /YAML|field/),
  whole('null instead of fields', '~', 2, /YAML|field/),
  fields('version 5.0 without quotes', { versions: '[5.0]' }, '[5.0]', /5|quote|versions/),
  fields('version 3.1 without quotes', { versions: '[3.1, 3.1.1]' }, '[3.1', /3\.1|quote|versions/),
  fields('number for a text', { question: '42' }, 'question: 42', /question|text/),
  fields('truth for a text', { question: 'true' }, 'question: true', /question|text/),
  fields('null for a text', { question: '~' }, 'question: ~', /question|text/),
  fields('nothing for a text', { answer: '' }, 'answer:', /answer|text/),
  fields('list for a text', { question: '[What is it?]' }, 'question: [', /question|text/),
  fields('map for a text', { question: '{ What is it? }' }, 'question: {', /question|text/),
  fields('text for a list', { keywords: 'one, two' }, 'keywords: one', /keywords|list/),
  fields('map for a list', { keywords: '{ one: two }' }, 'keywords: {', /keywords|list/),
  fields('null for a list', { keywords: '' }, 'keywords:', /keywords|list/),
  fields('null in a list', { keywords: '[one, ~]' }, 'keywords: [', /keywords|text/),
  fields('number in a list of texts', { keywords: '[one, 1883]' }, 'keywords: [', /keywords|text|quote/),
  fields('list in a list', { keywords: '[one, [two]]' }, 'keywords: [', /keywords|text/),
  fields('hole in a list', { keywords: '[one, , two]' }, 'keywords: [', /keywords|YAML|text/i),
  fields('text for a reference', { references: '\n  - MQTT 5.0' }, '- MQTT', /references|spec/),
  fields('map for references', { references: "{ spec: '5.0', section: '4.2' }" }, 'references: {', /references|list/),
  fields('review date as a moment', { reviewed: '2024-05-01T00:00:00Z' }, 'reviewed: 2024', /reviewed|day/),
  fields('review date as a number', { reviewed: '20240501' }, 'reviewed: 2024', /reviewed|day|text/),
  fields('review date in words', { reviewed: '1 May 2024' }, 'reviewed: 1', /reviewed|day/),
  fields('review date the other way round', { reviewed: '01.05.2024' }, 'reviewed: 01', /reviewed|day/),
  fields('review date without zeros', { reviewed: '2024-5-1' }, 'reviewed: 2024', /reviewed|day/),
];

const topics: UnsoundCase[] = [
  inTopic('topic between two fences', `---\n${topic()}---\n`, 5, /---|document|YAML/i),
  inTopic('topic in ---js', '---js\n{ title: "Topic" }\n---\n', 1, /---|YAML|field|document/i),
  inTopic('topic of two documents', `${topic()}---\n${topic()}`, '---', /---|document/i),
  inTopic('topic with a tag of a function', topic({ title: "!!js/function 'function () {}'" }), '!!js', /tag/),
  inTopic(
    'topic with a field given twice',
    topic({ order: '3\norder: 4' }),
    'order: 4',
    /second|once|unique|duplicate/i,
  ),
  inTopic('topic that is a list', '- one\n', 1, /YAML|field/),
  inTopic('topic that is empty', '', 1, /YAML|field|absence|empty/),
  inTopic('topic that is JSON of another shape', '{ "name": "Topic" }\n', 1, /absence|name/),
  inTopic('topic with a tab', topic({ questions: '\n\t- other' }), '\t-', /tab|YAML/i),
  inTopic('topic whose order is text', topic({ order: "'3'" }), 'order:', /order/),
  inTopic('topic whose order is not a number', topic({ order: '.nan' }), 'order:', /order/),
  inTopic('topic whose order has no end', topic({ order: '.inf' }), 'order:', /order/),
  inTopic('topic with an unknown field', topic({ colour: 'red' }), 'colour', /colour/),
  inTopic('topic with field __proto__', topic({ '"__proto__"': '{ a: 1 }' }), '__proto__', /__proto__/),
  inTopic(
    'topic with anchor and alias',
    topic({ questions: '&list [other]', mostAsked: '*list' }),
    '&list',
    /anchor|alias/i,
  ),
  inTopic('topic with a body', `${topic()}---\nSome text.\n`, '---', /---|document|YAML/i),
  unsound('term with a tag of a function', term({ term: "!!js/function 'function () {}'" }), '!!js', /tag/, {
    path: 'glossary/sample.mdx',
  }),
  unsound('term without frontmatter', 'Just text.\n', 1, /frontmatter|---/, { path: 'glossary/sample.mdx' }),
];

export const yaml: UnsoundCase[] = [...fences, ...syntax, ...aliases, ...keys, ...types, ...topics];
