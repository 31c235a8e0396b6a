import { question, sampleBody, term, topic } from '../../testing/sample-files';
import { type UnsoundCase, unsound } from './case';

/** Frontmatter and topic files in which YAML is a language: tags, directives, anchors, and names of what every object has. */

/** A question whose frontmatter is this text. */
const whole = (name: string, yaml: string, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, `---\n${yaml}\n---\n${sampleBody}`, at, says);

/** A question with these lines instead of, or beside, its sound ones. */
const fields = (name: string, lines: Record<string, string | null>, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, question(lines), at, says);

/** A topic file beside the ones of the base. */
const inTopic = (name: string, text: string, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, text, at, says, { path: 'topics/extra.yaml' });

const lines = question().split('---\n')[1] ?? '';

const tags: UnsoundCase[] = [
  fields('custom tag', { question: '!secret What does the sample file ask?' }, '!secret', /tag/),
  fields('custom tag with a namespace', { question: '!!python/object:os.system What is it?' }, '!!python', /tag/),
  fields('tag of bytes', { question: '!!binary aGVsbG8gd29ybGQ/' }, '!!binary', /tag/),
  fields('tag of a set', { keywords: '!!set { one, two }' }, '!!set', /tag/),
  fields('tag of an ordered map', { keywords: '!!omap [one: 1]' }, '!!omap', /tag/),
  fields('tag of text', { question: '!!str What does the sample file ask?' }, '!!str', /tag/),
  fields('tag on a list', { keywords: '!list [one]' }, '!list', /tag/),
  fields('tag on a list of its own type', { keywords: '!!seq [one]' }, '!!seq', /tag/),
  fields('directive', { keywords: '[one]\n%YAML 1.1' }, '%YAML', /YAML|directive/i),
  whole('directive at the start', `%YAML 1.2\n${lines.trimEnd()}`, 2, /YAML|directive/i),
  whole('tag directive at the start', `%TAG ! tag:evil.example,2000:\n${lines.trimEnd()}`, 2, /YAML|directive/i),
  whole('second document after dots', `${lines}...\nquestion: What else?`, '...', /document|YAML|\.\.\./i),
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
  fields('field that Contentlayer uses: _id', { _id: 'evil' }, '_id', /_id/),
  fields('field that Contentlayer uses: _raw', { _raw: '{ sourceFilePath: x }' }, '_raw', /_raw/),
  fields('field that Contentlayer uses: type', { type: 'Topic' }, 'type: Topic', /type/),
  fields('field that is computed: slug', { slug: 'elsewhere' }, 'slug: elsewhere', /slug/),
  fields('field that is computed: body', { 'body ': 'text' }, 'body', /body/),
];

const topics: UnsoundCase[] = [
  inTopic('topic in ---js', '---js\n{ title: "Topic" }\n---\n', 1, /---|YAML|field|document/i),
  inTopic('topic with a tag of a function', topic({ title: "!!js/function 'function () {}'" }), '!!js', /tag/),
  inTopic('topic with field __proto__', topic({ '"__proto__"': '{ a: 1 }' }), '__proto__', /__proto__/),
  inTopic(
    'topic with anchor and alias',
    topic({ questions: '&list [other]', mostAsked: '*list' }),
    '&list',
    /anchor|alias/i,
  ),
  unsound('term with a tag of a function', term({ term: "!!js/function 'function () {}'" }), '!!js', /tag/, {
    path: 'glossary/sample.mdx',
  }),
];

export const yaml: UnsoundCase[] = [...tags, ...aliases, ...keys, ...topics];
