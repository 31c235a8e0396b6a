import { answer, question, restOfBody, sampleSite, term, topic } from '../../testing/sample-files';
import type { SoundCase } from './case';

/** Files that look strange and must pass: refusing them would drive authors away. */

const sample = question();

const [ownHost] = sampleSite.hosts;

const body = (name: string, text: string): SoundCase => ({ name, text: answer(text.trimEnd()) });

const fields = (name: string, lines: Record<string, string | null>): SoundCase => ({ name, text: question(lines) });

const bytes: SoundCase[] = [
  { name: 'the sample itself', text: sample },
  { name: 'the sample as bytes', text: new TextEncoder().encode(sample) },
  {
    name: 'line ends of Windows',
    text: question({ body: `## Heading\n\nText  \nmore.\n${restOfBody}` }).replaceAll('\n', '\r\n'),
  },
  { name: 'byte order mark at the start', text: `\uFEFF${sample}` },
  { name: 'byte order mark and line ends of Windows', text: `\uFEFF${sample.replaceAll('\n', '\r\n')}` },
  { name: 'spaces after the fences of the frontmatter', text: sample.replaceAll('---\n', '---  \n') },
  { name: 'tab after the fences of the frontmatter', text: sample.replaceAll('---\n', '---\t\n') },
  { name: 'no line end at the end', text: sample.trimEnd() },
  { name: 'many blank lines at the end', text: `${sample}\n\n\n\n` },
  { name: 'blank lines before the body', text: question({ body: `\n\n\nText.\n${restOfBody}` }) },
];

const forbidden = `---js
{ answer: require('fs').readFileSync('x') }
---
import fs from 'node:fs'
export const metadata = {}
<script>alert(1)</script>
<img src=x onerror="alert(1)">
<!-- a comment -->
{1 + 1} {/* comment */} {...props}
[link](javascript:alert(1)) ![](data:image/png;base64,AAAA)
# Heading
<Unknown> </Callout> <>
`;

const code: SoundCase[] = [
  body('fenced code that holds what is forbidden', `Text.\n\n\`\`\`js\n${forbidden}\`\`\`\n`),
  body('fenced code of tildes that holds what is forbidden', `~~~text\n${forbidden}~~~\n`),
  body('fenced code in a list', `- Item\n\n  \`\`\`js\n  import x from 'y'\n  const { a } = <b />;\n  \`\`\`\n`),
  body('fenced code in an accordion', accordion(`\`\`\`html\n<script>{x}</script>\n\`\`\``)),
  body('fenced code that holds a fence', '````md\n```js\nimport x from "y"\n```\n````\n'),
  body('fenced code with marks after its language', '```sh run varies="one"\nmosquitto_sub -t \'#\'\n```\n'),
  body('fenced code with tabs', '```makefile\nall:\n\tmosquitto -v\n```\n'),
  body('inline code with braces and tags', 'Send `{"a": {"b": 1}}` or `<script>` or `import x` or `{x}`.\n'),
  body('inline code with backticks', 'Write ``a ` b`` and `` ` ``.\n'),
  body(
    'inline code in headings, links and tables',
    '## The `{id}` field\n\nSee [`{id}`](/faq/other).\n\n| `{a}` |\n| --- |\n| `<b>` |\n',
  ),
  body(
    'bytes of packets',
    '```packet {"cmd":"puback","messageId":10}\n40 02    # PUBACK\n\n  00 0A    # a remark with 40 and {\n# another\n```\n',
  ),
  body('bytes of a packet in a list', '- Item\n\n  ~~~packet {"cmd":"publish","topic":"a &amp; b"}\n  c0 00\n  ~~~\n'),
  body('indented text in a list, which is no code', '1.  Text.\n\n    still text\n'),
];

function accordion(text: string, attributes = ''): string {
  return `<Accordion>\n\n<AccordionItem title="An item"${attributes}>\n\n${text}\n\n</AccordionItem>\n\n</Accordion>\n`;
}

const text: SoundCase[] = [
  body('escaped braces', 'The template \\{client\\} stays as it is.\n'),
  body('escaped tags', 'Replace \\<host> by yours, and \\<port> too.\n'),
  body('less-than sign between spaces', 'QoS 0 < QoS 1, and 2 > 1.\n'),
  body('closing brace alone', 'It ends with } here.\n'),
  body('entities of HTML', 'A &amp; B, &lt;host&gt;, &copy; 2024, &#8212; and &#x2014; &hellip; &nbsp;.\n'),
  body('ampersands that start no entity', 'A & B, R&D, ?a=1&b=2 &notanentity\n'),
  body('emoji', 'It works 🎉, a heart ❤ and a flag 🇩🇪, a hand 👋🏽.\n'),
  body('emoji with selectors', 'It works ❤\uFE0F, ☎\uFE0E, ↔\uFE0F and 1\uFE0F\u20E3.\n'),
  body('Braille', '⠍⠟⠞⠞⠀⠋⠁⠟\n'),
  body('scripts other than Latin', 'МКТТ は軽量なプロトコルです。 消息 메시지 رسالة הודעה μήνυμα संदेश.\n'),
  body('letters with marks, composed and not', 'Café and Cafe\u0301, Größe, naïve, Łódź.\n'),
  body('typographic signs', '“Quoted” – dashed — and … ‘more’ × ≤ ≥ → € § no\u00A0break.\n'),
  body('plus, hash and dollar signs', 'The wildcards + and # and the tree $SYS/broker/#.\n'),
  body('topic names', 'home/+/temperature, `home/#`, \\# and \\+ alone.\n'),
  body('words import and export inside text', 'Some import data; others\nexport it. We import nothing.\n'),
  body('words that only begin like import', 'importing a certificate is quick.\n\nexports differ.\n'),
  body('asterisks and underscores that mark nothing', 'snake_case_name, 2 * 3 * 4, **/*.mdx and \\__init__.\n'),
  body('brackets that are no link', 'The range [0, 2] and [MQTT-4.2-1] and a[i][j].\n'),
  body('hard breaks of both kinds', 'One line  \nanother line\\\nand a third.\n'),
  body('strikethrough', 'QoS ~~3~~ 2 is the highest.\n'),
  body('emphasis in emphasis', '**bold *and italic*** and ***both*** and _this_.\n'),
  body('text that looks like YAML', 'question: is this YAML?\nversions: no.\n'),
];

const blocks: SoundCase[] = [
  body('heading of level 2, underlined', 'Text.\n\nHeading\n-------\n\nText.\n'),
  body('thematic break by hyphens later in the body', 'Text.\n\n---\n\nText.\n'),
  body('thematic break of other signs', 'Text.\n\n***\n\nText.\n\n_ _ _\n\nText.\n'),
  body('headings that go up again', '## A\n\n### B\n\n#### C\n\nText.\n\n## D\n\n### E\n\nText.\n'),
  body('headings of the same text', '## Same\n\nText.\n\n## Same\n\nSee [the second](#same-1).\n'),
  body('heading with closing signs', '## Heading ##\n\nText.\n'),
  body('lists nested eight deep', nested(8)),
  body('ordered list that starts at 3', '3. Three\n4. Four\n\n   1. Inner\n   2. Inner\n'),
  body('lists of all signs, loose and tight', '- a\n- b\n\n* c\n\n* d\n\n+ e\n+ f\n\n1) g\n2) h\n'),
  body('empty list item', '- one\n-\n- three\n'),
  body('quotations nested three deep', '> One\n>\n> > Two\n> >\n> > > Three\n'),
  body('quotation that goes on lazily', '> One line\nand its lazy continuation.\n'),
  body('table with alignment and escaped pipes', '| A | B |\n| :-- | --: |\n| `a \\| b` | c \\| d |\n| 1 | |\n'),
  body('table without outer pipes', 'A | B\n--- | ---\n1 | 2\n'),
  body('table after text without blank line', 'Text:\n| A |\n| --- |\n| 1 |\n'),
  body('wide table', `|${' a |'.repeat(40)}\n|${' --- |'.repeat(40)}\n|${' 1 |'.repeat(40)}\n`),
];

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- Level ${level + 1}\n`).join('');
}

const links: SoundCase[] = [
  body('links to pages of the site', '[q](/faq/other), [list](/faq), [term](/glossary#term), [topic](/topics/qos).\n'),
  body('links to anchors', '## A part\n\nSee [a part](#a-part) and [another](/faq/other#a-part-of-it).\n'),
  body(
    'links to anchors outside ASCII',
    '## Überblick\n\nText.\n\n## संदेश\n\nText.\n\n## 日本語 2\n\nSee [one](#überblick), [two](#संदेश), [three](#日本語-2).\n',
  ),
  body('heading of one letter and signs', '## C++?!\n\nSee [the part on C](#c).\n'),
  body('link with formatted text', 'See [**a** *b* ~~c~~ `d` **_e_**](/faq/other).\n'),
  body(
    'addresses in the text of a link, where they are no links',
    'See [**https://example.org/** or *www.example.org*](/faq).\n',
  ),
  body(
    'hosts of many kinds',
    '[a](https://example.org:8443/), [b](https://a.b-c.example.co.uk./x), [c](https://EXAMPLE.org), [d](https://1.example.org/ü).\n',
  ),
  body('addresses without a public host in code', 'Open `https://localhost:8443/` or `https://192.0.2.1/`.\n'),
  body('link to an item of an accordion', `See [the item](#an-item).\n\n${accordion('Text.')}`),
  body(
    'links by reference',
    'See [one][a], [b][] and [c].\n\n[a]: https://example.org/a\n[b]: /faq/other\n[c]: <https://example.org/c> "Title"\n',
  ),
  body('links with titles', '[a](https://example.org/ "Title") and [b](https://example.org/ \'Title\').\n'),
  body('links with addresses in angle brackets', '[a](<https://example.org/a_(b)>) and [b](<https://example.org/>).\n'),
  body(
    'link with brackets, query and fragment',
    '[a](https://example.org/a_(b)?c=d&e=%20f#g) [x \\[y\\]](https://example.org/).\n',
  ),
  body('link with a query in its address', 'See [the results](https://example.org/path?query=1).\n'),
  body('address of another scheme in code', 'Connect to `mqtt://broker.example:1883` or `ws://broker.example/mqtt`.\n'),
  body('link to a host that only looks like ours', `See [the other site](https://not-${ownHost}/faq/other).\n`),
  body('link whose text is code or strong', 'See [`code`](/faq/other) and [**strong**](/faq/other).\n'),
];

const components: SoundCase[] = [
  body(
    'accordion with all attributes',
    '<Accordion exclusive speed="150">\n\n<AccordionItem title="On Debian" open>\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="On macOS">\n\nText.\n\n</AccordionItem>\n\n</Accordion>\n',
  ),
  body('accordions nested three deep', accordion(accordion(accordion('Text.').trim()).trim())),
  body('callout in a list', '- Item\n\n  <Callout kind="tip">\n\n  Text.\n\n  </Callout>\n'),
  body(
    'accordion with indented content',
    '<Accordion speed="0">\n  <AccordionItem title="Indented">\n\n    Text.\n\n  </AccordionItem>\n</Accordion>\n',
  ),
  body(
    'callouts of every kind',
    ['note', 'tip', 'warning'].map((kind) => `<Callout kind="${kind}">\n\nText.\n\n</Callout>\n\n`).join(''),
  ),
  body('callout with a title', '<Callout kind="note" title="Since version 2.0">\n\n- One\n- Two\n\n</Callout>\n'),
  body('callout in a quotation', '> <Callout kind="note">\n>\n> Text.\n>\n> </Callout>\n'),
  body('attributes in single quotes', "<Callout kind='note' title='It is \"quoted\"'>\n\nText.\n\n</Callout>\n"),
  body('attributes over several lines', '<Callout\n  kind="note"\n  title="Title"\n>\n\nText.\n\n</Callout>\n'),
  body(
    'tabs with code',
    '<Tabs label="Client">\n\n<Tab title="mosquitto_pub">\n\n```sh\nmosquitto_pub -t a -m \'{"b": 1}\'\n```\n\n</Tab>\n\n<Tab title="MQTT.js">\n\n```js\nimport mqtt from "mqtt";\n```\n\n</Tab>\n\n</Tabs>\n',
  ),
  body('term with and without text', 'A <Term name="term">term</Term>, and a <Term name="term" />.\n'),
  body('term with formatted text', 'A <Term name="term">**retained** ~~and~~ *`strong`*</Term>.\n'),
  body(
    'term in a list, a table and a callout',
    '- <Term name="term">One</Term> of it\n\n| A |\n| --- |\n| <Term name="term">Two</Term> |\n',
  ),
  body(
    'sections of both versions',
    'See <Spec version="5.0" section="4.2" /> and <Spec version="3.1.1" section="4.3.2" />.\n',
  ),
  body(
    'statements of both versions',
    'See <Spec version="5.0" section="4.2" statement="MQTT-4.2-1" /> and <Spec version="3.1.1" section="4.3.2" statement="MQTT-4.3.2-1" />.\n',
  ),
  body('entities in attributes', '<Callout kind="note" title="A &amp; B">\n\nText.\n\n</Callout>\n'),
];

const tables: SoundCase[] = [
  body('codes of both versions', 'A table.\n\n<ReasonCodes />\n\n<ReasonCodes version="3.1.1" />\n'),
  body(
    'codes in both spellings',
    'A table.\n\n<ReasonCodes codes="0x87, 0x8a, 139" />\n\n<ReasonCodes packet="SUBACK" codes="0" />\n',
  ),
  body('codes of a packet in 3.1.1', 'A table.\n\n<ReasonCodes version="3.1.1" packet="CONNACK" codes="4, 5" />\n'),
  body(
    'properties',
    'A table.\n\n<Properties />\n\n<Properties packet="Will Properties" names="Will Delay Interval,User Property" />\n',
  ),
  body(
    'packet types of both versions',
    'A table.\n\n<PacketTypes />\n\n<PacketTypes version="3.1.1" types="PUBACK, PUBLISH" />\n',
  ),
  body('ports and limits', 'A table.\n\n<Ports />\n\n<Limits />\n\n<Limits names="qos, packet-size" />\n'),
  body('table in an item', accordion('A table.\n\n<Limits names="keep-alive" />')),
  body('matches with empty levels', 'A table.\n\n<Matches filter="+/+" topics="/, /a, a/, a, a//b, $SYS/a" />\n'),
  body(
    'matches with a comma and a space in names',
    'A table.\n\n<Matches filter="a/#" topics="a/b,c, a/b c, A/b" />\n',
  ),
  body('matches of a shared filter', 'A table.\n\n<Matches filter="$share/g/a/+" topics="a/b, a" />\n'),
];

const yaml: SoundCase[] = [
  fields('question in double quotes', { question: '"What does \\"sample\\" mean: a + b # c?"' }),
  fields('question in single quotes', { question: "'What''s the sample: a question?'" }),
  fields('answer folded', {
    answer: '>-\n  The sample asks one thing and answers it\n  in a single sentence over two lines.',
  }),
  fields('answer over several lines without a sign', {
    answer: 'The sample asks one thing\n  and answers it in a single sentence over two lines.',
  }),
  fields('answer of 40 characters', { answer: `${'x'.repeat(39)}.` }),
  fields('answer of 320 characters', { answer: `${'x'.repeat(319)}.` }),
  fields('answer with signs that are no markup', {
    answer: 'Topics home/+/state and home/# match 2 * 3 levels, [as said] (R&D) at 5 % in snake_case.',
  }),
  fields('answer with topics and names of programs', {
    answer: "'+/# and sport/+ and $SYS/# match; mosquitto_pub and mosquitto_sub have _, * and [a] in 3 * 4 ways.'",
  }),
  fields('answer with a number first', {
    answer: "'1883 is the port without TLS, 8883 the port with it, says 3.1.1.'",
  }),
  fields('keywords of wildcards', { keywords: "['+/#', 'sport/+', '$SYS/#', '*', '_', '-']" }),
  fields('review date of the next day, which has begun in the east', { reviewed: '2026-11-23' }),
  fields('twenty redirects', {
    redirects: `[${Array.from({ length: 20 }, (_, index) => `old-${index}`).join(', ')}]`,
  }),
  fields('redirect of 80 characters', { redirects: `[${'y'.repeat(80)}]` }),
  fields('redirects that only begin like taken names', { redirects: '[content-types, com10, console, topic-names]' }),
  fields('comments in the frontmatter', { versions: "['5.0'] # only this one", '# a comment': 'between two fields' }),
  fields('blank lines in the frontmatter', { keywords: '[one]\n\n\n' }),
  fields('lists in block style', { versions: '\n  - \'3.1.1\'\n  - "5.0"', keywords: '\n- one\n- two' }),
  fields('lists over several lines in flow style', { keywords: '[\n    one,\n    two,\n  ]' }),
  fields('keywords with special characters', {
    keywords: "['$SYS', '#', '+', 'c++', \"what's new\", 'a: b', 'übertragung', '0x10']",
  }),
  fields('review date in quotes', { reviewed: "'2024-05-01'" }),
  fields('all versions', { versions: "['3.1', '3.1.1', '5.0']" }),
  fields('version 3.1.1 without quotes', { versions: '[3.1.1]', references: "\n  - { spec: 3.1.1, section: '4.2' }" }),
  fields('related questions and redirects', { related: '[other]', redirects: '[old-sample, older-sample]' }),
  fields('fields in another order', {
    question: null,
    reviewed: null,
    'reviewed ': '2024-05-01',
    'question ': 'What comes last here?',
  }),
  fields('keys in quotes', { question: null, '"question"': 'What does the sample file ask?' }),
];

const references: SoundCase[] = [
  fields('statements of both versions as references', {
    references:
      "\n  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' }\n  - { spec: '3.1.1', section: '4.3.2', statement: 'MQTT-4.3.2-1' }",
  }),
  fields('statement in the deeper section that holds it', {
    references: "\n  - { spec: '5.0', section: '4.1.1', statement: 'MQTT-4.1.0-1' }",
  }),
  fields('appendices as references', {
    references: "\n  - { spec: '5.0', section: A }\n  - { spec: '3.1.1', section: 'B' }",
  }),
  fields('section 4.10 in quotes', { references: "\n  - { spec: '5.0', section: '4.10' }" }),
  fields('reference in block style', {
    references: "\n  - title: 'RFC 9110: HTTP Semantics'\n    url: https://www.rfc-editor.org/rfc/rfc9110.html",
  }),
  fields('reference with a query in its address', {
    references: "\n  - { title: A search, url: 'https://example.org/find?q=mqtt&page=2#results' }",
  }),
];

const others: SoundCase[] = [
  {
    name: 'topic with all optional fields',
    path: 'topics/qos.yaml',
    text: topic({
      order: '2',
      questions: '\n  - other',
      mostAsked: '[other]',
      firstSteps: '[other]',
      errors: '[other]',
    }),
  },
  { name: 'topic with line ends of Windows', path: 'topics/extra.yaml', text: topic().replaceAll('\n', '\r\n') },
  { name: 'topic that begins with a comment', path: 'topics/extra.yaml', text: `# About the extra topic\n${topic()}` },
  {
    name: 'term with all optional fields',
    path: 'glossary/sample.mdx',
    text: term({ expansion: 'Sample Expanded', also: '[example, specimen]' }),
  },
  { name: 'term without text below', path: 'glossary/sample.mdx', text: term({ body: '' }) },
  { name: 'term that ends with its frontmatter', path: 'glossary/sample.mdx', text: term({ body: '' }).trimEnd() },
  { name: 'term of the name of a question', path: 'glossary/other.mdx', text: term() },
  { name: 'slug of 80 characters', path: `questions/basics/${'x'.repeat(80)}.mdx`, text: sample },
  { name: 'slug that begins like the id of a topic', path: 'questions/basics/topic-wildcards.mdx', text: sample },
  { name: 'slug that begins like an id of the glossary', path: 'questions/basics/term-of-a-lease.mdx', text: sample },
  { name: 'term of the name of a section of pages', path: 'glossary/references.mdx', text: term() },
  {
    name: 'definition that is the short answer of a question',
    path: 'glossary/zebra.mdx',
    text: term({
      definition:
        'This one stands beside the sample, in another topic, and says something that the sample does not say.',
    }),
  },
  { name: 'slug with digits', path: 'questions/basics/mqtt-3-1-1-or-5.mdx', text: sample },
  {
    name: 'two questions that are related to each other',
    text: question({ related: '[third]' }),
    beside: {
      'questions/qos/third.mdx': question({
        question: 'What does the third file ask?',
        answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
        related: '[sample, other]',
      }),
    },
  },
];

export const sound: SoundCase[] = [
  ...[
    ['a quoted text', { reviewed: "'2024-05-01'" }],
    ['a list', { keywords: '[one, two]' }],
    ['a blank line', { keywords: '[one, two]\n' }],
  ].map(([ending, lines]) => ({
    name: `line ends of Windows below ${ending}`,
    text: question(lines as Record<string, string>).replaceAll('\n', '\r\n'),
  })),
  ...bytes,
  ...code,
  ...text,
  ...blocks,
  ...links,
  ...components,
  ...tables,
  ...yaml,
  ...references,
  ...others,
];
