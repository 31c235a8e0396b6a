import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printed, type Sample } from './testing/printed';
import { answer, base, question, restOfBody, stretches, term, topic, words } from './testing/sample-files';

/** What check says of a file, and the file of somebody who does it; in two steps, where one leads to another. */
type Followed = readonly [hint: string, before: Sample, ...after: Sample[]];

/** Of an answer that begins so. */
const body = (hint: string, ...texts: string[]): Followed => [
  hint,
  answer(texts[0] ?? ''),
  ...texts.slice(1).map(answer),
];

/** Of a question with these lines. */
const fields = (hint: string, ...lines: Record<string, string | null>[]): Followed => [
  hint,
  question(lines[0]),
  ...lines.slice(1).map((line) => question(line)),
];

const files = (...followed: Followed): Followed => followed;

const at = (path: string, text = question()) => ({ path, text });
const extra = (lines: Record<string, string>) => at('topics/extra.yaml', topic(lines));
const accordion = (...items: string[]) => `<Accordion exclusive>\n\n${items.join('\n\n')}\n\n</Accordion>`;
const item = (title: string, more = '') => `<AccordionItem title="${title}"${more}>\n\nText.\n\n</AccordionItem>`;
const citing = (...references: string[]) => ({ references: references.map((one) => `\n  - { ${one} }`).join('') });
const citingBody = `Text.<Reference name="manual" />\n${restOfBody}`;
const summary = 'The sample asks one thing and answers it in a single sentence that is long enough';
const far = `https://example.org/${'a'.repeat(470)}`;

const sequence = (first: string, version = "'5.0'") =>
  `\`\`\`sequence\ncaption: A message on its way.\nversion: ${version}\nparties: { pump: client, broker: broker }\nsteps:\n  - { ${first} }\n  - { at: broker, note: waits }\n\`\`\``;
const publish = 'from: pump, to: broker, packet: PUBLISH, qos: 0';

/** A list and a link that lead to a question of this slug. */
const namedTwice = (slug: string) => ({
  'topics/qos.yaml': topic({ title: 'Quality of service', order: '2', questions: `[${slug}]`, firstSteps: '[other]' }),
  'glossary/term.mdx': term({ term: 'Term beside', body: `See [another answer](/faq/${slug}).\n` }),
});

/** Two answers that use a term of this name. */
const usingTerm = (name: string) => ({
  ...at('questions/basics/sample.mdx', answer(`A <Term name="${name}">word</Term>.`)),
  beside: {
    'questions/qos/zebra.mdx': question({
      question: 'What does the third file ask?',
      answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
      body: `Any <Term name="${name}">word</Term>.\n${restOfBody}`,
    }),
  },
});

/** A question beside another one, whose short answer begins with a sentence of this one. */
const alike = (sentence: string) => {
  const summaryOf = (first: string, last: string) =>
    `${first} The second one fills what is left of a line in the list of results. ${last}`;
  return {
    ...at(
      'questions/qos/zebra.mdx',
      question({ question: 'What does it ask?', answer: summaryOf(sentence, 'And this goes on in a way of its own.') }),
    ),
    beside: {
      'questions/qos/antelope.mdx': question({
        question: 'And the fourth?',
        answer: summaryOf(
          'The first sentence of this sample is as long as it has to be here.',
          'So does this one, which is another.',
        ),
      }),
    },
  };
};

const yaml: Followed[] = [
  files(
    'delete what was pasted twice, or give the second one a file of its own',
    `${question()}\n${question()}`,
    question(),
  ),
  fields(
    'put a space behind each colon',
    { references: "\n  - { spec:'5.0', section:'4.2' }" },
    { references: "\n  - { spec: '5.0', section: '4.2' }" },
  ),
  fields('write [other, former-other]', { related: '[[other]], [[former-other]]' }, { related: '[other]' }),
  fields(
    'write `-` for each `\u2013`',
    { references: "\n  \u2013 { spec: '5.0', section: '4.2' }" },
    { references: "\n  - { spec: '5.0', section: '4.2' }" },
  ),
  body('write what belongs there in its place', 'It is \x24{1:text} so.', 'It is lost.'),
  body('delete it; what people search for belongs in `keywords`', '#mqtt\n\nText.', 'Text.'),
  body('delete it', 'Text. ^abc', 'Text.'),
  body('write -t', 'Run `mosquitto_sub \u2013t x`.', 'Run `mosquitto_sub -t x`.'),
  files('make `---` the first line', `\n${question()}`, question()),
  files('delete what stands above `---` in line 3', `Here it is:\n\n${question()}`, question()),
  files(
    'delete what stands above `---` in line 2, and the line of ``` that closes it at the end',
    `\`\`\`mdx\n${question()}\`\`\`\n`,
    `${question()}\`\`\`\n`,
    question(),
  ),
  files('delete it', `${question()}\`\`\`\n`, question()),
  files('write its fields above the text; CONTRIBUTING.md says which', 'A sound paragraph.', question()),
  files(
    'write `---` in its place',
    question().replace('---\n', '```yaml\n').replace('---\n', '```\n'),
    question().replace('---\n', '---\n').replace('---\nA sound', '```\nA sound'),
    question(),
  ),
  files(
    'move its fields to the one above, and delete its lines of `---`',
    question({ reviewed: null, body: `---\nreviewed: 2024-05-01\n---\n\nText.\n${restOfBody}` }),
    question({ body: `Text.\n${restOfBody}` }),
  ),
  files(
    'delete the line',
    question().replace('---\n', '---\n```yaml\n').replace('---\nA sound', '```\n---\nA sound'),
    question().replace('---\nA sound', '```\n---\nA sound'),
    question(),
  ),
  files('delete what follows `---`', question().replace('---', '---yaml'), question()),
  files(
    'write `---` in its place, without spaces before it',
    question().replace('---\nA sound', '–––\nA sound'),
    question(),
  ),
  files('delete what follows the three hyphens', question().replace('---\nA sound', '----\nA sound'), question()),
  files('put the text on the next line', question().replace('---\nA sound', '---A sound'), question()),
  files(
    'add it below the last field',
    question({ body: `Text.\n${restOfBody}\n---\n\nText.` }).replace('---\nText', 'Text'),
    question(),
  ),
  files('add it below the last field', question().replace('---\nA sound', 'A sound'), question()),
  fields(
    'indent the line if it belongs to a text',
    { answer: `>-\n  ${summary}\n--- and more.` },
    { answer: `>-\n  ${summary}\n  --- and more.` },
  ),
  fields('close the brackets', { keywords: '[[[[[[[[[one]' }, { keywords: '[one]' }),
  fields('delete the line', { reviewed: '2024-05-01\n...' }, {}),
  files('see CONTRIBUTING.md for the fields', `---\njust text\n---\nText.\n${restOfBody}`, question()),
  fields(
    "put the whole text that holds the comma between '...'",
    citing("title: One, 2, url: 'https://example.org/x'"),
    citing("title: 'One, 2', url: 'https://example.org/x'"),
  ),
  fields(
    "write `name: value`, or put a sign that is meant as text between '...'",
    { keywords: '[?, one]' },
    { keywords: "['?', one]" },
  ),
  fields(
    `put the whole text between '...', or the comment on a line of its own, without spaces before it`,
    { keywords: '\n  - one\n    # two' },
    { keywords: '\n  - one\n# two' },
  ),
  fields(
    `put the whole text between '...', or the comment on a line of its own, without spaces before it`,
    { answer: `${summary} # and more.` },
    { answer: `'${summary} # and more.'` },
  ),
  fields(
    `write the value out, or put text that starts with such a sign between '...'`,
    { question: '*What is it?' },
    { question: `'*What is it?'` },
  ),
  fields(
    `write the value out, or put text that starts with such a sign between '...'`,
    { keywords: '&' },
    { keywords: `['&']` },
  ),
  fields(
    "put text that starts with `!` between '...'",
    { keywords: '[!important, one]' },
    { keywords: "['!important', one]" },
  ),
  fields(
    "delete it, or put text that starts with `!` between '...'",
    { question: '!!str What is it?' },
    { question: 'What is it?' },
  ),
  fields('delete it', { question: '"What is \\u202E it?"' }, { question: '"What is it?"' }),
  fields('close it on the same line', { question: '"What is it?' }, { question: '"What is it?"' }),
  fields(`put the whole text between '...'`, { question: 'Say: what is it?' }, { question: `'Say: what is it?'` }),
  fields(`put the whole text between '...'`, { question: '%What is it?' }, { question: `'%What is it?'` }),
  fields(`put the whole text between '...'`, { question: '[What] is it?' }, { question: `'[What] is it?'` }),
  fields(
    `put the whole text between '...', without the sign`,
    { answer: `> ${summary}.` },
    { answer: `'${summary}.'` },
  ),
  fields(
    `put the whole text between '...', or the list on the next line`,
    { keywords: '- one' },
    { keywords: '\n  - one' },
  ),
  fields(
    'indent all items of a list alike',
    { keywords: '\n    - one\n  - two' },
    { keywords: '\n    - one\n    - two' },
  ),
  fields(
    'indent the lines of a text alike, and fields not at all',
    { answer: `>-\n  ${summary}\n and more.` },
    { answer: `>-\n  ${summary}\n  and more.` },
  ),
  fields(
    `close the bracket, or put text that begins with one between '...'`,
    { keywords: '[one, two' },
    { keywords: '[one, two]' },
  ),
  fields(
    `put the whole text between '...', or delete the bracket`,
    { question: '] is what?' },
    { question: `'] is what?'` },
  ),
  fields(
    `put a comma before it, or the whole entry between '...'`,
    { keywords: '["one" two]' },
    { keywords: '["one", two]' },
  ),
  fields('delete the comma', { keywords: '[one, , two]' }, { keywords: '[one, two]' }),
  fields(
    `write \`\\\\\`, or put the whole text between '...'`,
    { question: '"What is \\q?"' },
    { question: '"What is \\\\q?"' },
  ),
  fields('begin all fields of an entry in one column', { references: "\n  - spec: '5.0'\n   section: '4.2'" }, {}),
  fields('write a comma in its place', { versions: "['3.1.1'; '5.0']" }, { versions: "['3.1.1', '5.0']" }),
  fields('replace it by one', { keywords: '\n\u00A0\u00A0- one' }, { keywords: '\n  - one' }),
  fields('write `:` and a space', { reviewed: null, 'reviewed\uFF1A2024-05-01\nkeywords': '[one]' }, {}),
  fields('write `-` before each entry', { keywords: '\n  * one\n  * two' }, { keywords: '\n  - one\n  - two' }),
  fields('put a space before the `#`', { versions: "['5.0']# only this" }, { versions: "['5.0'] # only this" }),
  fields(
    'write it so, or indent the line if it belongs to the text above',
    { answer: `${summary}\nand more.` },
    { answer: `${summary}\n  and more.` },
  ),
  fields('keep one of them', { "'reviewed'": '2024-05-02' }, {}),
  files('delete the line of `---`', at('topics/extra.yaml', `---\n${topic()}---\n`), extra({})),
  fields(
    'delete the address; `url` of a reference, or the text, may hold it',
    { answer: 'It is told at https://example.org/ and in many a place beside it, in full.' },
    { answer: 'It is told in the manual and in many a place beside it, in full, and read there.' },
  ),
  fields(
    'delete the spaces around it',
    citing("title: A document, url: ' https://example.org/'"),
    citing("title: A document, url: 'https://example.org/'"),
  ),
  fields('write `- ` in place of each number', { keywords: '\n  - one\n  1. two' }, { keywords: '\n  - one\n  - two' }),
  files(
    'delete it here, or make one of the two',
    at('glossary/zebra.mdx', term({ also: '[term beside]' })),
    at('glossary/zebra.mdx', term()),
  ),
  fields('replace it by spaces', { keywords: '\n\t- one' }, { keywords: '\n  - one' }),
  fields(
    `put text that holds \`: \` or \` #\`, or starts with a sign, between '...'`,
    { keywords: `[${'a'.repeat(1030)}: b]` },
    { keywords: `['${'a'.repeat(1030)}: b']` },
    { keywords: `['aaaa: b']` },
  ),
  files('delete the spaces before the fields', question().replace('question', ' question'), question()),
  fields(
    `delete the spaces before the field, or put the whole text between '...'`,
    { ' keywords': '[one]' },
    { keywords: '[one]' },
  ),
  fields(
    'put a space behind the colon',
    { 'keywords:[one]\nrelated': '[other]' },
    { keywords: '[one]', related: '[other]' },
  ),
  fields(
    `put the whole text between "...", or write '' for each ' inside`,
    { question: "'It's what?'" },
    { question: "'It''s what?'" },
  ),
  fields(
    `put the whole text between "...", or write '' for each ' inside`,
    { question: "'What' is it?" },
    { question: `"'What' is it?"` },
  ),
  fields(
    `put the whole text between '...', not between "..."`,
    { question: `"It's "this"?"` },
    { question: `'It's "this"?'` },
    { question: `'It''s "this"?'` },
  ),
  fields(
    'write question in its place',
    { question: null, title: 'What does it ask?' },
    { question: 'What does it ask?' },
  ),
  fields('write [one, two]', { keywords: '{one, two}' }, { keywords: '[one, two]' }),
  fields('MQTT 3.1.1 is of 2014-10-29', { reviewed: '1999-01-01' }, { reviewed: '2019-01-01' }),
  fields('indent all items of a list alike', { keywords: '\n  - one\n    - two' }, { keywords: '\n  - one\n  - two' }),
  fields(
    'cite each of them by itself',
    citing("spec: '5.0', section: '4.2, 4.3'"),
    citing("spec: '5.0', section: '4.2'", "spec: '5.0', section: '4.3'"),
  ),
  fields(
    'delete it with its name',
    citing("spec: '5.0', section: '4.2', statement: ''"),
    citing("spec: '5.0', section: '4.2'"),
  ),
  fields(
    "write `\\\\`, or put the whole text between '...'",
    { question: '"Is it in C:\\new?"' },
    { question: "'Is it in C:\\new?'" },
  ),
  fields('put a comma before section', citing("spec: 3.1.1 section: '4.2'"), citing("spec: 3.1.1, section: '4.2'")),
  fields('put a space behind the colon', citing("spec:'5.0', section: '4.2'"), {}),
  fields(
    'delete the space before the `#`, or put one behind it',
    citing('title: One of it, url: https://example.org/a #part\n  '),
    citing('title: One of it, url: https://example.org/a#part'),
  ),
  fields('put a space behind it', { keywords: '\n- one\n-two' }, { keywords: '\n- one\n- two' }),
  fields('put a space behind each `-`', { keywords: '\n  -one\n  -two' }, { keywords: '\n  - one\n  - two' }),
];

const values: Followed[] = [
  fields('question: Page heading; ends with "?"', { question: 'Say what it is' }, { question: 'What is it, then?' }),
  fields(
    'answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    { answer: 'Yes.' },
    {},
  ),
  fields(
    'add the other one, or delete it',
    { answer: 'The command `mosquitto_sub shows topics to whoever may read them.' },
    { answer: 'The command `mosquitto_sub` shows topics to whoever may read them.' },
  ),
  fields(
    'write it, or delete both',
    { answer: 'The command `` shows topics to whoever may read them.' },
    { answer: 'The command `mosquitto_sub` shows topics to whoever may read them.' },
  ),
  fields('take one of the two shapes', citing('page: 12'), {}),
  fields(`write '5.0', with its quotation marks`, { versions: '[5.0]' }, { versions: "['5.0']" }),
  fields(
    `write '4.10' if that is what you mean`,
    citing("spec: '5.0', section: 4.10"),
    citing("spec: '5.0', section: '4.10'"),
  ),
  fields(
    'write `-` for each `\u2013`',
    { keywords: '\n  \u2013 one\n  \u2013 two' },
    { keywords: '\n  - one\n  - two' },
  ),
  fields(
    'begin each entry with `- `, and its other lines below the first letter',
    { references: "\n  spec: '5.0'\n  section: '4.2'" },
    { references: "\n  - spec: '5.0'\n    section: '4.2'" },
  ),
  files('write 3, without quotation marks', extra({ order: "'3'" }), extra({ order: '3' })),
  fields(
    'give each a reference of its own',
    citing("spec: '5.0', section: ['4.2', '4.3']"),
    citing("spec: '5.0', section: '4.2'", "spec: '5.0', section: '4.3'"),
  ),
  fields("write 'null' if that is what you mean", { keywords: '[null]' }, { keywords: "['null']" }),
  fields('write one, or delete the field', { keywords: '' }, {}),
  fields('delete one of them', { keywords: '[one, one]' }, { keywords: '[one]' }),
  fields('write other', { related: '[/faq/other]' }, { related: '[other]' }),
  fields('delete the quotation marks around it', { question: '\u201CWhat is it?\u201D' }, { question: 'What is it?' }),
  fields(
    'leave no line of it empty, and indent all of them alike',
    { answer: `>-\n  ${summary}\n\n  and more.` },
    { answer: `>-\n  ${summary}\n  and more.` },
  ),
  fields('delete it, or put code between backticks', { answer: `${summary} **now**.` }, { answer: `${summary} now.` }),
  fields('say it without the sign', { keywords: "['`-q`']" }, { keywords: '[-q]' }),
  fields(
    "put the whole text that holds the comma between '...'",
    citing("title: One, two, url: 'https://example.org/x'"),
    citing("title: 'One, two', url: 'https://example.org/x'"),
  ),
  fields("write [3.1.1, '5.0']", { versions: "'3.1.1, 5.0'" }, { versions: "[3.1.1, '5.0']" }),
  fields('write [one, two]', { keywords: 'one, two' }, { keywords: '[one, two]' }),
  fields(
    'put `>-` above a text of several lines, or write it in one',
    { answer: `|\n  ${summary}\n  and more.` },
    { answer: `>-\n  ${summary}\n  and more.` },
  ),
  fields('delete the spaces around it', { keywords: "[' one ']" }, { keywords: '[one]' }),
  fields('remove it', { colour: 'red' }, {}),
  fields(
    "write { title: ..., url: 'https://example.org/x' }",
    { references: '\n  - https://example.org/x' },
    { references: "\n  - { title: The manual, url: 'https://example.org/x' }" },
  ),
  fields(
    "write { title: 'The manual', url: 'https://example.org/x' }",
    { references: '\n  - "[The manual](https://example.org/x)"' },
    { references: "\n  - { title: 'The manual', url: 'https://example.org/x' }" },
  ),
  fields('write other alone', { related: '\n  - { slug: other, title: Other }' }, { related: '\n  - other' }),
  fields(
    'begin each entry with `- `, and put it on a line of its own',
    { references: 'https://example.org/x' },
    { references: '\n  - https://example.org/x' },
    { references: "\n  - { title: The manual, url: 'https://example.org/x' }" },
  ),
  fields(
    'write the words of the link alone',
    { answer: `${summary}, as [the manual](https://example.org/) says.` },
    { answer: `${summary}, as the manual says.` },
  ),
  fields('did you mean `keywords`?', { keyword: '[one]' }, { keywords: '[one]' }),
  fields(
    'write https://a.example/ in its place',
    citing('title: One of it, url: htps://a.example/'),
    citing('title: One of it, url: https://a.example/'),
  ),
  fields('there is no such day in the calendar', { reviewed: '2024-02-30' }, { reviewed: '2024-02-29' }),
  fields('write 2024-05-01', { reviewed: '2024/5/1' }, { reviewed: '2024-05-01' }),
  fields('today is 2026-11-22', { reviewed: '2027-01-01' }, { reviewed: '2026-11-22' }),
  fields('remove one of the two', citing("spec: '5.0', section: '4.2'", "spec: '5.0', section: '4.2'"), {}),
  fields(
    'give one of the two another name',
    citing("name: a, title: One, url: 'https://example.org/1'", "name: a, title: Two, url: 'https://example.org/2'"),
    citing("name: a, title: One, url: 'https://example.org/1'", "name: b, title: Two, url: 'https://example.org/2'"),
  ),
  fields(
    'write { name: manual, title: ..., url: ... } for it there',
    { body: citingBody },
    { body: citingBody, ...citing("name: manual, title: Manual, url: 'https://example.org/manual'") },
  ),
  fields('cite what that page cites', citing("title: An answer, url: 'https://mqtt-faq.example/faq/other'"), {}),
  fields(
    'see the table of contents of the standard',
    citing("spec: '5.0', section: 'Introduction'"),
    citing("spec: '5.0', section: '1'"),
  ),
  fields(
    'it is one of MQTT 5.0; statements are numbered anew in each version',
    citing("spec: '3.1.1', section: '4.2', statement: 'MQTT-4.2-1'"),
    citing("spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1'"),
  ),
  fields(
    'it is one of MQTT 5.0; sections are numbered anew in each version',
    citing("spec: '3.1.1', section: '4.10'"),
    citing("spec: '5.0', section: '4.10'"),
  ),
  fields(
    'it stands in section 4.2',
    citing("spec: '5.0', section: '4.3', statement: 'MQTT-4.2-1'"),
    citing("spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1'"),
  ),
  fields('remove it, or add that question', { related: '[zzzzzzzzzzzz]' }, {}),
  fields('remove it', { related: '[sample]' }, {}),
  files(
    'remove it, or move questions/qos/other.mdx to questions/extra/other.mdx',
    extra({ order: '3', questions: '[other]' }),
    extra({ order: '3' }),
  ),
  fields('remove it', { redirects: '[other]' }, {}),
  files(
    'say what is different, or make one of the two',
    at('glossary/sample.mdx', term({ term: 'Term beside' })),
    at('glossary/sample.mdx', term()),
  ),
  files(
    'begin with what is different',
    alike('The first sentence of this sample is as long as it has to be here.'),
    alike('Another first sentence, which is as long as it has to be here, too.'),
  ),
  files('take 3, which is free', extra({ order: '2' }), extra({ order: '3' })),
];

const names: Followed[] = [
  files('delete it; npm run new writes one that is begun', '', question()),
  files(
    'delete it, and draw what it shows: see "Pictures" in CONTRIBUTING.md',
    at('questions/basics/a.png'),
    question(),
  ),
  files('rename it to sample', at('questions/basics/Sample.mdx'), at('questions/basics/sample.mdx')),
  files(
    'name the file levels.yaml, or the folder questions/quality',
    {
      ...at('topics/quality.yaml', topic({ questions: '[sample]' })),
      beside: { 'questions/levels/sample.mdx': question() },
    },
    {
      ...at('topics/levels.yaml', topic({ questions: '[sample]' })),
      beside: { 'questions/levels/sample.mdx': question() },
    },
  ),
  files(
    'if this is that answer, name the file one-of-three.mdx again, or write sample in place of one-of-three in glossary/term.mdx:5, topics/qos.yaml:4, and add redirects: [one-of-three] here; if not, name another one there',
    { ...at('questions/qos/sample.mdx'), beside: namedTwice('one-of-three') },
    { ...at('questions/qos/sample.mdx', question({ redirects: '[one-of-three]' })), beside: namedTwice('sample') },
  ),
  files(
    'if this is that term, name the file terms.mdx again, or write term in place of terms in questions/basics/sample.mdx:9, questions/qos/zebra.mdx:9; if not, name another one there',
    usingTerm('terms'),
    usingTerm('term'),
  ),
  files(
    'add questions/qos/one-of-three.mdx, or name another answer or none in glossary/term.mdx:5, questions/qos/sample.mdx:8, topics/qos.yaml:4, and add one-of-three to `redirects` of the one that takes its place',
    { ...at('questions/qos/sample.mdx', question({ related: '[one-of-three]' })), beside: namedTwice('one-of-three') },
    { ...at('questions/qos/sample.mdx', question({ related: '[other]' })), beside: namedTwice('other') },
  ),
  files(
    'add glossary/zzzzzzzz.mdx, or name another term or none in questions/basics/sample.mdx:9, questions/qos/zebra.mdx:9',
    usingTerm('zzzzzzzz'),
    usingTerm('term'),
  ),
  files(
    'write other in its place in glossary/term.mdx:5, topics/qos.yaml:4',
    { ...at('questions/basics/sample.mdx'), beside: namedTwice('former-other') },
    { ...at('questions/basics/sample.mdx'), beside: namedTwice('other') },
  ),
  files('rename it to sample.mdx', at('questions/basics/sample.md'), at('questions/basics/sample.mdx')),
  files('move it to glossary/sample.mdx', at('questions/qos/sample.mdx', term()), at('glossary/sample.mdx', term())),
  files(
    'delete one of the two, or write what is meant to stand in it',
    at('questions/qos/third.mdx', base['questions/qos/other.mdx']?.replace(/redirects: .*\n/, '')),
    at('questions/qos/third.mdx'),
  ),
  files('move, rename or delete it', at('questions/sample.mdx'), at('questions/basics/sample.mdx')),
  files('rename it', at('questions/basics/con.mdx'), at('questions/basics/sample.mdx')),
  files('rename it', at('questions/basics/topic-qos.mdx'), at('questions/basics/qos.mdx')),
  files('rename it', at('questions/qos/Other.mdx'), at('questions/qos/another.mdx')),
  files(
    'move it to questions/qos/sample.mdx',
    { ...at('questions/zebra/sample.mdx'), beside: namedTwice('sample') },
    { ...at('questions/qos/sample.mdx'), beside: namedTwice('sample') },
  ),
  files(
    'delete one of the two files',
    at('questions/basics/other.mdx', base['questions/qos/other.mdx']),
    at('questions/basics/sample.mdx'),
  ),
  files('rename one of the two files', at('questions/basics/other.mdx'), at('questions/basics/another.mdx')),
  files('move the file to the folder of a topic', at('questions/aux/sample.mdx'), at('questions/qos/sample.mdx')),
  files(
    'move the file to the folder of a topic, or write topics/zzzzzzzz.yaml for a new one',
    at('questions/zzzzzzzz/sample.mdx'),
    {
      ...at('questions/zzzzzzzz/sample.mdx'),
      beside: { 'topics/zzzzzzzz.yaml': topic({ order: '3', questions: '[sample]' }) },
    },
  ),
  files('save the file in the encoding UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), question()),
  body(
    'keep the text that is meant, and delete the lines of such signs',
    '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other',
    'Two.',
  ),
  files('cut an answer this long into several questions', answer('Long. '.repeat(6000)), question()),
  files('set the line ends of the file to LF', question().replaceAll('\n', '\r'), question()),
  body('delete it; some editors put such characters in when text is pasted', 'A\u200Bword.', 'A word.'),
];

const tags: Followed[] = [
  body('delete it', 'Text.\n\n<!-- x -->', 'Text.'),
  body('delete it', 'Text.\n\n{/* x */}', 'Text.'),
  body(
    'write [words that say where it leads](https://...)',
    'See <https://example.org/>.',
    'See [the manual](https://example.org/).',
  ),
  body('put it between backticks', 'Write to <a@example.org>.', 'Write to `a@example.org`.'),
  body('delete it, or put it between backticks', 'Text.\n\n</Callout>', 'Text.'),
  body(
    'write <Callout kind="note">',
    '<Admonition>\n\nText.\n\n</Admonition>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body('write <Callout kind="tip">', '<Hint>\n\nText.\n\n</Hint>', '<Callout kind="tip">\n\nText.\n\n</Callout>'),
  body(
    'write <Callout kind="warning">',
    '<Danger>\n\nText.\n\n</Danger>',
    '<Callout kind="warning">\n\nText.\n\n</Callout>',
  ),
  body(
    'write <Accordion>, and in it <AccordionItem title="..."> around the text',
    '<Details>\n\nText.\n\n</Details>',
    accordion(item('One')),
  ),
  body(
    'write <Tab title="...">',
    '<Tabs label="Client">\n\n<TabItem>\n\nText.\n\n</TabItem>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>',
    '<Tabs label="Client">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>',
  ),
  body('write lines of ``` around the code', '<CodeBlock>\n\nls\n\n</CodeBlock>', '```text\nls\n```'),
  body('write [text](address)', 'See <Link href="/faq/other">the other</Link>.', 'See [the other](/faq/other).'),
  body('say in words what it shows', '<Figure />', 'A client sends to a broker.'),
  body(
    'write kind in its place',
    '<Callout type="note">\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'write </Callout> if it ends the one above',
    '<Callout kind="note">\n\nText.\n\n<Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'write </Callout>',
    '<Callout kind="note">\n\nText.\n\n<\\Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'put the text below the tag, with a blank line between them',
    '<Callout kind="note">\n\nText.\n\n</Callout> More.',
    '<Callout kind="note">\n\nText.\n\n</Callout>\n\nMore.',
  ),
  body(
    'write </Callout>',
    '<Callout kind="note">\n\nText.\n\n</Accordion>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'add </AccordionItem> below what belongs to line 11',
    accordion(item('One').replace('</AccordionItem>', ''), item('Two')),
    accordion(item('One'), item('Two')),
  ),
  body('make two rows of it, or say it in one line', '| A |\n| --- |\n| a<br>b |', '| A |\n| --- |\n| a |\n| b |'),
  body('put it between backticks, or write `\\<` for the sign itself', 'If x <= 3.', 'If x \\<= 3.'),
  body(
    'put it between backticks, or write `\\<` for the sign itself',
    'Connect to <host> first.',
    'Connect to \\<host> first.',
  ),
  body(
    'add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    '<Callout kind="note">\n\nText.',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    'A List<String> of them.',
    'A List\\<String> of them.',
  ),
  body(
    'write every value as name="value", and `>` at the end',
    '<Callout kind=note>\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'close tags in the reverse order of opening',
    accordion('<AccordionItem title="One">\n\nText.\n\n</Accordion>\n\n</AccordionItem>').replace(
      /\n\n<\/Accordion>$/,
      '',
    ),
    accordion(item('One')),
  ),
  body(
    'put it outside the list, the quotation or the marks that begin behind its opening tag',
    'A <Term name="term">**word</Term> here**.',
    'A <Term name="term">**word**</Term> here.',
  ),
  body(
    'write the whole tag on one line',
    '> <Callout\nkind="note">\n>\n> Text.\n>\n> </Callout>',
    '> <Callout kind="note">\n>\n> Text.\n>\n> </Callout>',
  ),
  body('write `\\{` for the sign itself, or put code between backticks', 'Send {"a": 1}.', 'Send `{"a": 1}`.'),
  body('write `\\{` for the sign itself, or put it between backticks', 'See {a}.', 'See \\{a}.'),
  body(
    'delete it, for components need none, or put code between lines of ```',
    "import Tabs from 'tabs';\n\nText.",
    "```js\nimport Tabs from 'tabs';\n```\n\nText.",
  ),
  body('delete it', 'Text.{index=0}', 'Text.'),
  body('write lines of ``` around the code', '{code}\n\nls', '```sh\nls\n```'),
  body(
    'write <Callout kind="tip">, a blank line, the text, a blank line and </Callout>',
    '{tip}\n\nText.',
    '<Callout kind="tip">\n\nText.\n\n</Callout>',
  ),
  body('delete it', '{toc}\n\nText.', 'Text.'),
  body('write it in words or plain signs, such as 10²', 'It is 2<sup>5</sup>.', 'It is 2⁵.'),
  body('write a list with `1. ` before its items', '<Steps>\n\nOne\n\n</Steps>', '1. One'),
  body(
    'write kind="warning"',
    '<Callout kind="danger">\n\nText.\n\n</Callout>',
    '<Callout kind="warning">\n\nText.\n\n</Callout>',
  ),
  body('write 0x86, 0x87', '<ReasonCodes codes="0x86 0x87" />', '<ReasonCodes codes="0x86, 0x87" />'),
  body('write a/b, a/c', '<Matches filter="a/+" topics="a/b,a/c" />', '<Matches filter="a/+" topics="a/b, a/c" />'),
  body(
    'write [text](address)',
    'See <a href="https://example.org/">it</a>.',
    'See [the manual](https://example.org/).',
  ),
  body('end the line with `\\` instead, or begin a new paragraph', 'One<br>two.', 'One\\\ntwo.'),
  body('write `***` on a line of its own', 'One.\n\n<hr/>\n\nTwo.', 'One.\n\n***\n\nTwo.'),
  body('say in words what it shows', 'See <img src="/a.png"> there.', 'A client sits beside a broker there.'),
  body('write Markdown instead, or put the tag between backticks', 'A <b>bold</b> word.', 'A **bold** word.'),
  body('remove it', 'Text <>here</>.', 'Text here.'),
  body('remove it', 'Text <Zzzzzzzzz /> here.', 'Text here.'),
  body(
    'put it before or after the link',
    '[the <Term name="term" />](/faq/other)',
    '<Term name="term" />, [the other](/faq/other)',
  ),
  body('put it between <Accordion> and </Accordion>', item('One'), accordion(item('One'))),
  body(
    'put a blank line before and after each of its tags',
    'Text <Callout kind="note">here</Callout>',
    'Text\n\n<Callout kind="note">\n\nhere\n\n</Callout>',
  ),
  body(
    'write each attribute out',
    '<Callout {...a}>\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'write kind="..."',
    '<Callout kind={"note"}>\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'for example <Callout kind="warning">',
    '<Callout>\n\nText.\n\n</Callout>',
    '<Callout kind="warning">\n\nText.\n\n</Callout>',
  ),
  body(
    'keep one of them',
    '<Callout kind="note" kind="tip">\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'remove it',
    '<Callout kind="note" zzzzzz="x">\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'delete it',
    '<Callout kind="note" title="A&#x202E;B">\n\nText.\n\n</Callout>',
    '<Callout kind="note" title="AB">\n\nText.\n\n</Callout>',
  ),
  body(
    'write exclusive alone',
    accordion(item('One')).replace('exclusive', 'exclusive={true}'),
    accordion(item('One')),
  ),
  body(
    'write exclusive alone',
    accordion(item('One')).replace('exclusive', 'exclusive="true"'),
    accordion(item('One')),
  ),
  body('leave it out', accordion(item('One', ' open="false"')), accordion(item('One'))),
  body('remove it', accordion(item('One', ' open={false}')), accordion(item('One'))),
  body('remove it', '<Limits colour="red" name="qos" />', '<Limits names="qos" />'),
  body(
    'write its text as title="..." of <AccordionItem>',
    '<Accordion>\n\n<AccordionItem title="...">\n\n<summary>More</summary>\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
    '<Accordion>\n\n<AccordionItem title="More">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
  ),
  body('delete it with all that it holds', '<think>\nWhat to say?\n</think>\n\nText.', 'Text.'),
  body('delete it, and the tag that closes it', '<answer>\n\nText.\n\n</answer>', 'Text.'),
  body('write name="term"', 'A <Term name="Term">word</Term>.', 'A <Term name="term">word</Term>.'),
  body(
    'write </Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout kind="note">',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'did you mean `</Callout>`?',
    '<Callout kind="note">\n\nText.\n\n</Calout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body('start the line with another word, or put it between backticks', 'export the data.', 'You export the data.'),
  body('put it below the table', '| A |\n| --- |\n| <Ports /> |', '| A |\n| --- |\n| 1 |\n\n<Ports />'),
  body('make two rows of it, or say it in one line', '| A |\n| --- |\n| 1<br />2 |', '| A |\n| --- |\n| 1 |\n| 2 |'),
  body(
    'join its line with the text that it belongs to',
    'A\n<Term name="term">\nword\n</Term>\nhere.',
    'A <Term name="term">word</Term> here.',
  ),
  body('delete a comma', '<ReasonCodes codes="0x87," />', '<ReasonCodes codes="0x87" />'),
  body('write codes="..."', '<ReasonCodes codes />', '<ReasonCodes codes="0x87" />'),
  body(
    'write some or remove it',
    '<Callout kind="note">\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body('write <Ports ... />', '<Ports>\n\nText.\n\n</Ports>', '<Ports />'),
  body('take it out', 'A <Term name="term">[term](/faq/other)</Term>.', 'A <Term name="term">term</Term>.'),
  body('put it inside one of them', accordion('Text.'), accordion(item('One'))),
  body('say what is different', accordion(item('One'), item('One')), accordion(item('One'), item('Two'))),
  body(
    'remove one of the two',
    accordion(item('One', ' open'), item('Two', ' open')),
    accordion(item('One', ' open'), item('Two')),
  ),
  body(
    'add one or write plain Markdown',
    '<Tabs label="Client">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n</Tabs>',
    'Text.',
  ),
  body('add the term, or remove <Term>', 'A <Term name="zzzzzzzzz">word</Term>.', 'A word.'),
  body('delete it, or see "Examples that are run" in CONTRIBUTING.md', '```sh runs\nls\n```', '```sh run\nls\n```'),
  body('delete it, or see "Examples that are run" in CONTRIBUTING.md', '```text output\nx\n```', '```text\nx\n```'),
  body('use fewer levels', `${'> '.repeat(21)}Text.`, '> Text.'),
  body('use fewer levels', `${'<Zz>'.repeat(70)}a${'</Zz>'.repeat(70)}`, 'a'),
  files(
    'link to its page instead',
    at('glossary/sample.mdx', term({ body: 'It comes.\n\n<Measured probe="overlapping-filters" />' })),
    at('glossary/sample.mdx', term({ body: 'It [comes twice](/measured/overlapping-filters).' })),
  ),
  body(
    'npm run measure -- --list names them',
    '<Measured probe="zzzzzzzzz" />',
    '<Measured probe="overlapping-filters" />',
  ),
];

const links: Followed[] = [
  body(
    'delete it, or copy the whole address',
    'See [the manual](https://example.org/a,).',
    'See [the manual](https://example.org/a).',
  ),
  fields(
    'say in the title what the document is',
    citing("title: mosquitto.org, url: 'https://example.org/x'"),
    citing("title: A book, url: 'https://example.org/x'"),
  ),
  body(
    'write the words without a link, or name a heading behind `#`',
    'See [it all](/faq/sample).',
    'See [a part](/faq/sample#what-stands-below-the-sample).',
  ),
  body(
    'write https://example.org/ in its place',
    'See [the manual](https://www.google.com/url?q=https://example.org/&sa=D).',
    'See [the manual](https://example.org/).',
  ),
  body('write /faq/other', 'See [the other](/faq/former-other).', 'See [the other](/faq/other).'),
  body('remove the link or add that page', 'See [the other](/faq/zzzzzzzzzzzzzzz).', 'See the other.'),
  body('write /faq/other', 'See [the other](/faq#other).', 'See [the other](/faq/other).'),
  body('leave the anchor out', 'See [the other](/faq/other#zzzzzzzzz).', 'See [the other](/faq/other).'),
  body('leave the anchor out', 'See [the other](/faq#zzzzzzzzzzzzzzzzzzz).', 'See [the other](/faq).'),
  body('write [the Mosquitto manual](https://...)', 'See [here](/faq/other).', 'See [the other](/faq/other).'),
  body('keep the links that help', `${'[the manual][a] '.repeat(70)}\n\n[a]: ${far}`, `[the manual][a]\n\n[a]: ${far}`),
  body(
    'write [words that say where it leads](https://...), or put it between backticks',
    'See "www.example.org".',
    'See [the site](https://www.example.org).',
  ),
  body(
    'write [words that say where it leads](/faq/other), or put it between backticks',
    'See https://mqtt-faq.example/faq/other there.',
    'See [the other](/faq/other) there.',
  ),
  body('put it between backticks if it is meant to be read', 'See [it](mqtt://a.example).', 'See `mqtt://a.example`.'),
  body('look for a shorter address', `[the manual](${far}${'a'.repeat(20)})`, `[the manual](${far})`),
  body('write `%20` for a space', '[the manual](<https://example.org/a b>)', '[the manual](https://example.org/a%20b)'),
  body('write https://example.org/', '[the manual](//example.org/)', '[the manual](https://example.org/)'),
  body('write /faq/other', 'See [the other](/faq/other.mdx).', 'See [the other](/faq/other).'),
  body('write /faq/other', 'See [the other](/questions/qos/other).', 'See [the other](/faq/other).'),
  body('write /glossary#term', 'See [the term](/glossary/term).', 'See [the term](/glossary#term).'),
  body('write /faq/other#a-part-of-it', 'See [a part](/faq/other#a-part).', 'See [a part](/faq/other#a-part-of-it).'),
  body('write the words without a link', 'See [a part](#zzzzzzzzz).', 'See a part.'),
  fields(
    'cite a document that everybody can open',
    { references: "\n  - { title: Manual, url: 'https://localhost/' }" },
    { references: "\n  - { title: Manual, url: 'https://example.org/' }" },
  ),
  body('delete it, or write words in its place', '## A part [#](/faq/other)\n\nText.', '## A part\n\nText.'),
  body(
    'write `<` and the name without a space between them',
    'A < Term name="term">word waits.',
    'A <Term name="term">word waits.',
    'A <Term name="term">word</Term> waits.',
  ),
  body(
    'delete the space, also in the tag that opens it',
    'A < Term name="term">word</ Term> waits.',
    'A <Term name="term">word</Term> waits.',
  ),
  body('write where it leads', 'See [the other]().', 'See [the other](/faq/other).'),
  body('write the path /faq/other', 'See [the other](../qos/other.mdx).', 'See [the other](/faq/other).'),
  body('start it with `/`, or with `https://` for another site', '[the other](faq/other)', '[the other](/faq/other)'),
  body(
    'or put the address between backticks if there is no https',
    '[the manual](http://example.org/)',
    'See `http://example.org/`.',
  ),
  body(
    'write it with lower-case letters, digits and hyphens only',
    '[the other](/faq/Oth_er)',
    '[the other](/faq/other)',
  ),
  body('write /faq/other', '[the other](/faq/other.html)', '[the other](/faq/other)'),
  body(
    'write https://a.example/ in its place',
    'See [the manual](htps://a.example/).',
    'See [the manual](https://a.example/).',
  ),
  body('open it in a browser and copy it from there', '[the manual](https://)', '[the manual](https://example.org/)'),
  body(
    'open it in a browser and copy it from there',
    '[the manual](https://www.google.com/search?q=manual)',
    '[the manual](https://example.org/)',
  ),
  body(
    'write https://example.org/?a=1 in its place',
    '[the manual](https://example.org/?utm_source=chat.example&a=1)',
    '[the manual](https://example.org/?a=1)',
  ),
  body('remove it', '[the manual](https://a@example.org/)', '[the manual](https://example.org/)'),
  body('write a path such as /faq/what-is-mqtt', '[it](https://mqtt-faq.example/faq/OTHER)', '[the other](/faq/other)'),
  body('write /faq/other', '[the other](https://mqtt-faq.example/faq/other)', '[the other](/faq/other)'),
  body(
    'names in other letters are mistaken for others; say it in words',
    '[the manual](https://b\u00FCcher.example/)',
    'A shop for books.',
  ),
  body(
    'put the address between backticks if it is meant to be read',
    '[the manual](https://localhost/)',
    'See `https://localhost/`.',
  ),
  body(
    'write [text][label] where it belongs, or delete it',
    'Text.\n\n[a]: https://example.org/',
    'The [text][a].\n\n[a]: https://example.org/',
  ),
  body(
    'keep one of them',
    'The [manual][a].\n\n[a]: https://example.org/\n[a]: /faq',
    'The [manual][a].\n\n[a]: https://example.org/',
  ),
];

const markup: Followed[] = [
  body('write `***` for a line across the page', '---\n\nText.', '***\n\nText.'),
  body('add a line of ``` below the code', `Text.\n\n\`\`\`sh\nls\n${restOfBody}`, `Text.\n\n\`\`\`sh\nls\n\`\`\`\n`),
  body('open and close the block around it with ````', '```md\n```sh\nls\n```\n```', '````md\n```sh\nls\n```\n````'),
  body(
    'add a line of ``` below the code of the block above',
    '```sh\nls\n\nText.\n\n```sh\npwd\n```',
    '```sh\nls\n```\n\nText.\n\n```sh\npwd\n```',
  ),
  body('delete it, or put it on the next line', '```sh\nls\n``` Text.', '```sh\nls\n```\nText.'),
  body('put a blank line before it', 'Run: ```sh\nls\n```', 'Run:\n\n```sh\nls\n```'),
  body('write it behind the opening marks; `text` is for what has none', '```\nls\n```', '```text\nls\n```'),
  body('write console', '```terminal\n$ ls\n```', '```console\n$ ls\n```'),
  body('write js', '```js{2}\nx\n```', '```js\nx\n```'),
  body(
    'draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
    '```mermaid\nsequenceDiagram\n```',
    sequence(publish),
  ),
  body(
    'write it in words or plain signs, such as 10², or put it between backticks',
    'It is \\(2 \\times 5\\).',
    'It is 2 × 5.',
  ),
  body('write [text](address) or code alone, without `:ref:`', 'See :ref:`label`.', 'See `label`.'),
  body('write [text](address)', 'See `the manual <https://example.org/>`_.', 'See [the manual](https://example.org/).'),
  body('write `## Heading` in its place', '== A part\n\nText.', '## A part\n\nText.'),
  body('write `- ` in the column in which the text of the item above begins', '- One\n** Two', '- One\n  - Two'),
  body('say in words what it shows', 'See ![[hall.png]] there.', 'A hall stands there.'),
  body('delete it', 'Text %%ask somebody%% here.', 'Text here.'),
  body(
    'delete it, or name the document in `references` and write <Reference name="..." />',
    'It is so.\u30101\u2020source\u3011',
    'It is so.',
  ),
  body('write it in Markdown', 'A [b]strong[/b] word.', 'A **strong** word.'),
  body('write **text**, or put it between backticks', "A '''strong''' word.", 'A **strong** word.'),
  body('write `text` if it has no such name', '```brainfuck\n+\n```', '```text\n+\n```'),
  body(
    'write packet {"cmd":"pingreq"}',
    '```packet{"cmd":"pingreq"}\nc0 00\n```',
    '```packet {"cmd":"pingreq"}\nc0 00\n```',
  ),
  body(
    'see "Bytes on the wire" in CONTRIBUTING.md',
    '```packet\nc0 00\n```',
    '```packet {"cmd":"pingreq"}\nc0 00\n```',
  ),
  body('write it or remove the `#`', '##\n\nText.', '## A part\n\nText.'),
  body('write `##`: the question itself is the heading of the page', '# A part\n\nText.', '## A part\n\nText.'),
  body('put it between backticks, or write the sign as `\\*`', 'It is 2*3*4 bytes.', 'It is 2\\*3\\*4 bytes.'),
  body('put it between backticks, or write the sign as `\\~`', 'It is H~2~O.', 'It is H\\~2\\~O.'),
  body('write `\\#` for the sign itself', '## The wildcard #\n\nText.', '## The wildcard \\#\n\nText.'),
  body(
    'write `\\+` for the sign itself, or put a blank line above it',
    'The wildcards\n+ and another.',
    'The wildcards\n\\+ and another.',
  ),
  body(
    'put a line of ```text above it and one of ``` below it, or delete the spaces',
    'Text.\n\n    ls',
    'Text.\n\n```text\n    ls\n```',
  ),
  body(
    'begin it in the column of the line that opens the fence',
    '- One\n\n  ```text\n  x\n```\n\nText.',
    '- One\n\n  ```text\n  x\n  ```\n\nText.',
  ),
  body(
    'add the `)` that is missing; a `(` of the address is `%28`',
    'See [the manual](https://example.org/a_(b).',
    'See [the manual](https://example.org/a_(b)).',
  ),
  body(
    'leave no space in its address',
    'See [the other][a].\n\n[a]: /faq /other',
    'See [the other][a].\n\n[a]: /faq/other',
  ),
  body('put a blank line above its first item', 'Text:\n2. One\n3. Two', 'Text:\n\n2. One\n3. Two'),
  body('put it between backticks, or write **init**', 'It calls __init__ first.', 'It calls `__init__` first.'),
  body('write `##`, for no level may be left out', '### A part\n\nText.', '## A part\n\nText.'),
  body('say it in words', '## ?!\n\nText.', '## What now?\n\nText.'),
  body('put a blank line above it, or write `## Heading`', 'Some text.\n---\n\nMore.', 'Some text.\n\n---\n\nMore.'),
  body(
    'name it in `references` and write <Reference name="..." />, or say it in the text',
    'Text[^1].\n\n[^1]: More.',
    'Text. More.',
  ),
  body('name it in `references` and write <Reference name="..." />, or say it in the text', 'Text[^1].', 'Text.'),
  body('remove it', '- [ ] One', '- One'),
  body(
    'say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    '![A client](/a.png)',
    '```text\nclient -> broker\n```',
  ),
  body('say where it leads', 'See [](/faq/other).', 'See [the other](/faq/other).'),
  body('delete it', 'A &#x202E; word.', 'A word.'),
  body(
    'shorten it',
    `[the manual](https://example.org/ "${'a'.repeat(501)}")`,
    '[the manual](https://example.org/ "A page")',
  ),
  body('write `\\|` for the sign itself, also in code', '| A |\n| --- |\n| `a|b` |', '| A |\n| --- |\n| `a\\|b` |'),
  body(
    'cut it into several',
    `|${' a |'.repeat(50)}\n|${' --- |'.repeat(50)}\n${`|${' 1 |'.repeat(50)}\n`.repeat(40)}`,
    `|${' a |'.repeat(50)}\n|${' --- |'.repeat(50)}\n|${' 1 |'.repeat(50)}\n`,
  ),
  body('write [text](/faq/...), or put it between backticks', 'See [[other]].', 'See [the other](/faq/other).'),
  body(
    'write <Callout kind="note">, a blank line, the text, a blank line and </Callout>',
    '> [!NOTE]\n> Text.',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body(
    'write <Callout kind="tip">, a blank line, the text, a blank line and </Callout>',
    ':::tip\nText.\n:::',
    '<Callout kind="tip">\n\nText.\n\n</Callout>',
  ),
  body(
    'write <Callout kind="warning">, a blank line, the text, a blank line and </Callout>',
    '!!! warning\n    Text.',
    '<Callout kind="warning">\n\nText.\n\n</Callout>',
  ),
  body(
    'write [text](address), or add a line of [label]: address below',
    'See [the manual][a].',
    'See [the manual][a].\n\n[a]: /faq/other',
  ),
  body('write [text](address) without a space', 'See [the other] (/faq/other).', 'See [the other](/faq/other).'),
  body(
    'put a blank line above it',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\nText.',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nText.',
  ),
  body('put a blank line above it', '- One\n| A |\n| --- |\n| 1 |', '- One\n\n| A |\n| --- |\n| 1 |'),
  body('put a blank line above it', 'See [the other][a].\n[a]: /faq/other', 'See [the other][a].\n\n[a]: /faq/other'),
  body('write `## Heading`, with a space', '##Heading\n\nText.', '## Heading\n\nText.'),
  body('write `## Heading`, with a space', '#Heading\n\nText.', '## Heading\n\nText.'),
  body(
    'leave no space between the signs and the text they mark, and one around them',
    'A **bold **word.',
    'A **bold** word.',
  ),
  body(
    'leave no space between the signs and the text they mark, and one around them',
    'It is **so:**this.',
    'It is **so:** this.',
  ),
  body(
    'leave no space between the signs and the text they mark, and one around them',
    'A *new * word.',
    'A *new* word.',
  ),
  body(
    'add `**` at the other end of the text, or write `\\*\\*` for the signs themselves',
    'A **new word.',
    'A **new** word.',
  ),
  body('write lines of ``` in their place', "'''sh\nls\n'''", '```sh\nls\n```'),
  body('write a line of ```text above the code and one of ``` below it', '``sh\nls\n``', '```text\nls\n```'),
  body(
    'leave no space between the text and its label',
    'See [the other] [a].\n\n[a]: /faq/other',
    'See [the other][a].\n\n[a]: /faq/other',
  ),
  body(
    'write each row in one line',
    '| A | B | C |\n| --- | --- | --- |\n| 1 | a long\ntext | 3 |',
    '| A | B | C |\n| --- | --- | --- |\n| 1 | a long text | 3 |',
  ),
  body('write `\\[` for the sign itself', '- [::1]:1883', '- \\[::1]:1883'),
  body('put it at the end of the line above', 'It is 5 * 3\n=\n15.', 'It is 5 * 3 =\n15.'),
  body('write what belongs below it, or delete it', '## A\n\n## B\n\nText.', '## B\n\nText.'),
  body('add another at the other end of the text, or delete it', 'It is _not closed.', 'It is _not_ closed.'),
  body('add `~~` at the other end of the text, or delete it', 'A ~~new word.', 'A ~~new~~ word.'),
  body(
    'write as many `*` before the text as behind it, or `\\*` for the sign itself',
    'A **new* word.',
    'A **new** word.',
  ),
  body('put the word between backticks, or write `\\\\` for each `\\`', 'In C:\\Users\\_me.', 'In C:\\\\Users\\\\_me.'),
  body('write 2, or put a number that matters behind a word', '1. One\n3. Two', '1. One\n2. Two'),
  body(
    'begin the block in column 4, where the text of the item begins, or write 2 here',
    '1. One\n\n```text\nls\n```\n\n1. Two',
    '1. One\n\n   ```text\n   ls\n   ```\n\n1. Two',
  ),
  body(
    'begin it in column 4 to put it inside the item above, or in column 1',
    '1. One\n  - Inner\n2. Two',
    '1. One\n   - Inner\n2. Two',
  ),
  body('replace the space behind the sign by a plain one', '##\u00A0A part\n\nText.', '## A part\n\nText.'),
  body('write `1. ` before each item, with a space', 'a) One\nb) Two', '1. One\n2. Two'),
  body(
    'write it in words or plain signs, such as 10², or put it between backticks',
    'It is $10^2$ long.',
    'It is 10² long.',
  ),
  body(
    'write it in words or plain signs, such as 10², or put it between backticks',
    'It is 10^2^ long.',
    'It is 10² long.',
  ),
  body(
    'write `- ` before the word and a dash behind it, all in one line',
    'Client\n: What connects.',
    '- Client – what connects.',
  ),
  body(
    'say it in the text, or lead to the glossary with <Term name="...">',
    'M2M is old.\n\n*[M2M]: Machine to machine',
    'M2M, which stands for machine to machine, is old.',
  ),
  body('delete it', '[TOC]\n\nText.', 'Text.'),
  body('delete it', '- [] One', '- [ ] One', '- One'),
  body('delete it', 'Text.\n\n:::', 'Text.'),
  body('delete it', 'Text.<|endoftext|>', 'Text.'),
  body('fill it, or put it between backticks', 'Use [insert address].', 'Use `[address]`.'),
  body(
    'write the letter or sign that is meant, or put them between backticks',
    'It\u00E2\u20AC\u2122s so.',
    'It\u2019s so.',
  ),
  body('delete its first and last line if it holds your answer, or write md', '````markdown\nText.\n````', 'Text.'),
  files(
    'delete its first and last line if they hold the answer, or write text around it',
    question({ body: `\`\`\`md\nText.\n${restOfBody}\`\`\`\n` }),
    question({ body: `Text.\n${restOfBody}` }),
  ),
  body(
    'put a line of ```text above the drawing and one of ``` below it',
    'Client <--CONNACK-- Broker',
    '```text\nClient <--CONNACK-- Broker\n```',
  ),
  body(
    'put a line of ```json above it and one of ``` below it, or code in a sentence between backticks',
    '{"on": true, "level": 4}',
    '```json\n{"on": true, "level": 4}\n```',
  ),
  body(
    'name it in `references` and write <Reference name="..." />, or put code between backticks',
    'It waits.[1]',
    'It waits.',
  ),
  body('delete it, and put lines of ``` around code that stands below it', 'sh\nCopy code\nls -l', '```sh\nls -l\n```'),
  body('write the sign itself, such as →', 'CONNECT \\rightarrow CONNACK', 'CONNECT → CONNACK'),
  body('begin a new line in its place', 'One.\\nTwo.', 'One.\nTwo.'),
  body(
    'write it in words or plain signs, such as 10², or put it between backticks',
    'It takes $\\frac{1}{2}$ of it.',
    'It takes `$\\frac{1}{2}$` of it.',
  ),
  body(
    'write the formula in words or plain signs, such as 10², or put all of it between backticks',
    'It is 2^{28}.',
    'It is 2²⁸.',
  ),
  body(
    'delete it with the 18 characters behind it, which name a source',
    'Text.\uE200cite\uE202turn0search1\uE201',
    'Text.',
  ),
  body(
    'move them to the first lines of the file, or delete them',
    'Text.\n\n---\n\ntitle: What else?\nversions: [5.0]\n---\n\nText.',
    'Text.\n\nText.',
  ),
  body('write `\\#` for the sign itself', 'The filter\n# matches all.', 'The filter\n\\# matches all.'),
  body('delete it', '## A part {#part}\n\nText.', '## A part\n\nText.'),
  body('write **text**', 'A ==new== word.', 'A **new** word.'),
  body('close the code, or write `\\`` for the sign itself', 'Run `ls now.', 'Run `ls` now.'),
  body('close the code, or write `\\`` for the sign itself', 'The ` sign.', 'The \\` sign.'),
  body(
    'write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    '| A | B |\n| 1 | 2 |',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
  ),
  body('write `- ` before each item, with a space', '-one\n-two', '- one\n- two'),
  body('write the emoji itself, or put it between backticks', 'It works :tada: now.', 'It works 🎉 now.'),
  body('write the sign itself, or put it between backticks', 'A &rarrow; B.', 'A → B.'),
  body('delete it', 'Text.\\', 'Text.'),
  body('mend those above first', '<b>One.</b> Two. '.repeat(50), '**One.** Two. '.repeat(50)),
];

const timeline = (keepAlive: string) =>
  `\`\`\`timeline\ncaption: What runs out.\nkeepAlive: ${keepAlive}\nevents:\n  - { event: last-packet, at: 0 }\n  - { event: keep-alive-over }\n\`\`\``;
const topicTree = (topics: string) =>
  `\`\`\`topic-tree\ncaption: What it matches.\nfilter: a/#\ntopics: ${topics}\n\`\`\``;
const decide = (see: string) =>
  `\`\`\`decide\ncaption: What it means.\nask: What is there?\nanswers:\n  - { if: a, means: b, see: ${see} }\n  - { if: c, means: d }\n\`\`\``;

const lineEnds: Followed[] = [
  body(
    'write `- ` before each of them',
    '**Port:** 1883\n**Keep Alive:** 60',
    '- **Port:** 1883\n- **Keep Alive:** 60',
  ),
  body(
    'put a line of ```conf above it and one of ``` below it',
    'listener 1883\nallow_anonymous true',
    '```conf\nlistener 1883\nallow_anonymous true\n```',
  ),
  body(
    'put a line of ```console above it and one of ``` below it',
    '# systemctl restart broker',
    '```console\n# systemctl restart broker\n```',
  ),
  body(
    'put a line of ```console above it and one of ``` below it',
    '$ mosquitto_sub -t x\n4.2',
    '```console\n$ mosquitto_sub -t x\n4.2\n```',
  ),
  body(
    'put a line of ```text above it and one of ``` below it, or write a table with `|`',
    'Port     Use\n1883     plain',
    '```text\nPort     Use\n1883     plain\n```',
  ),
  body(
    'write each line as `| a | b |`, and below the first one `| --- | --- |`',
    'QoS,Name,Acknowledged\n0,At most once,no',
    '| QoS | Name | Acknowledged |\n| --- | --- | --- |\n| 0 | At most once | no |',
  ),
  body(
    'delete the backslashes of this line, or put code between backticks',
    'See \\[the other\\](/faq/other).',
    'See [the other](/faq/other).',
  ),
  body(
    'delete the backslashes here, and in line 11, or put code between backticks',
    '\\- One\n\n\\- Two',
    '- One\n\n- Two',
  ),
  body(
    'write each line as `| a | b |`, and below the first one `| --- | --- |`',
    'Port\tUse\n1883\tplain',
    '| Port | Use |\n| --- | --- |\n| 1883 | plain |',
  ),
];

const pictures: Followed[] = [
  body('say it without the sign', sequence(`${publish}, about: 'a **b**'`), sequence(`${publish}, about: a b`)),
  body(
    "put the whole text that holds the comma between '...'",
    sequence('at: pump, note: wakes, then sends'),
    sequence("at: pump, note: 'wakes, then sends'"),
  ),
  body('write true, or delete the field', sequence(`${publish}, retain: yes`), sequence(`${publish}, retain: true`)),
  body("write '5.0', with its quotation marks", sequence(publish, '5.0'), sequence(publish)),
  body('write 0, without quotation marks', sequence(publish.replace('0', "'0'")), sequence(publish)),
  body('write 60, without quotation marks', timeline("'60'"), timeline('60')),
  body('write 60, without a unit', timeline('60 s'), timeline('60')),
  body("write '60' if that is what you mean", sequence('wait: 60'), sequence("wait: '60'")),
  body('write [a/b, a/c]', topicTree('a/b, a/c'), topicTree('[a/b, a/c]')),
  body('write other', decide('/faq/other'), decide('other')),
  body(
    'see "Pictures" in CONTRIBUTING.md',
    '```topic-tree\nfilter: a/#\ntopics: [a, b]\n```',
    '```topic-tree\ncaption: What a/# matches.\nfilter: a/#\ntopics: [a, b]\n```',
  ),
];

const prose: Followed[] = [
  body('delete the sentence: it speaks to who asked, not to readers', 'Text.\n\nLet me know if it helps.', 'Text.'),
  files('write it in Markdown', question({ body: '' }), question()),
  files('say why, how, and what to watch out for', question({ body: 'Text.\n' }), question()),
  files(
    'leave something out, or give it a question of its own',
    question({ body: stretches(5, 100) }),
    question({ body: stretches(4, 100) }),
  ),
  files(
    'put a heading above this, or leave something out',
    question({ body: `${words(10)}.\n\n`.repeat(16) }),
    question({ body: stretches(2, 80) }),
  ),
  body('write `to`', 'It stays in order to wait.', 'It stays to wait.'),
  body('write `use`', 'Brokers utilise it.', 'Brokers use it.'),
  body('say it straight away', 'Please note it waits.', 'It waits.'),
  body('say what it withstands, or what fits together', 'A robust client.', 'A client that survives a lost link.'),
  body('leave it out, or say what you mean', 'It is simply lost.', 'It is lost.'),
  body(
    'say in each of its cells what stands below it',
    '|  |  |\n| --- | --- |\n| 1 | 2 |',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
  ),
  body('write what stands below it', '| A | B |\n| --- | --- |', '| A | B |\n| --- | --- |\n| 1 | 2 |'),
  body(
    'join both parts of the word, or put a space before a dash, too',
    'The sub-\nscription ends.',
    'The subscription\nends.',
  ),
  body(
    'draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
    'sequenceDiagram\n  A->>B: CONNECT',
    sequence(publish),
  ),
  body(
    'put a line of ```text above it and one of ``` below it',
    '>>> import time\n0',
    '```text\n>>> import time\n0\n```',
  ),
  body(
    'write `- ` before each of them',
    'ACL \u2013 access list\nQoS \u2013 a level\nTLS \u2013 a layer',
    '- ACL \u2013 access list\n- QoS \u2013 a level\n- TLS \u2013 a layer',
  ),
  body(
    'put a blank line above its first item, and write `- ` before each',
    'You need:\n\u2022 a broker\n\u2022 a client',
    'You need:\n\n- a broker\n- a client',
  ),
  body('write lines of ``` around the code', '[source,bash]\n----\nls\n----', '```bash\nls\n```'),
  body('write lines of ``` around the code', '[source,bash]', '```bash\nls\n```'),
  body('write lines of ``` around the code', '.. code-block:: bash', '```bash\nls\n```'),
  body('write lines of ``` around the code', '#+BEGIN_SRC sh\nls\n#+END_SRC', '```sh\nls\n```'),
  body('delete its last line', '[NOTE]\n====\nText.\n====', '<Callout kind="note">\n\nText.\n\n</Callout>'),
  body(
    'write <Callout kind="tip">, a blank line, the text, a blank line and </Callout>',
    '[TIP]\n====\nText.',
    '<Callout kind="tip">\n\nText.\n\n</Callout>',
  ),
  body('write `## Part` without the line below it', 'Part\n====\n\nText.', '## Part\n\nText.'),
  body('write `- ` before each item, with a space', '[*] One\n[*] Two', '- One\n- Two'),
  body('write `- ` before each item, with a space', '[*] One', '- One'),
  body('write it in Markdown', 'Press kbd:[Ctrl+C].', 'Press `Ctrl+C`.'),
  body('say in words what it shows', '.. image:: a.png', 'A client.'),
  body('write what it says in Markdown, or delete it', '.. toctree::', 'Text.'),
  body(
    'name it in `references` and write <Reference name="..." />, or say it in the text',
    'It is so [#]_ here.',
    'It is so here.',
  ),
  body('put it between backticks', 'Run @ls@ there.', 'Run `ls` there.'),
  body('delete the line', 'Text.\n\nPage 13 of 137', 'Text.'),
  body('write --config', 'Set `--con\uFB01g` so.', 'Set `--config` so.'),
  body('say it without backticks', accordion(item('If `x` so')), accordion(item('If x so'))),
  body('say it without `*`', accordion(item('If *not* so')), accordion(item('If not so'))),
  body('write the words of the link alone', accordion(item('See [it](/faq)')), accordion(item('See it'))),
  body(
    'write `&quot;` for each mark inside a value',
    accordion(item('If \\"x\\" so')),
    accordion(item('If &quot;x&quot; so')),
  ),
  body(
    'remove it, or write its text',
    '<Callout kind="note" title="">\n\nText.\n\n</Callout>',
    '<Callout kind="note">\n\nText.\n\n</Callout>',
  ),
  body('delete one of them', '<ReasonCodes codes="0x87, 135" />', '<ReasonCodes codes="0x87" />'),
  body(
    'write a space in place of each, or `\\~` for the sign itself',
    'See Fig.~3 and Table~2.',
    'See Fig. 3 and Table 2.',
  ),
  body('write a space in its place', 'See Table~2 here.', 'See Table 2 here.'),
  body('write ` \u2013 ` in its place', 'It waits---always.', 'It waits \u2013 always.'),
  body(
    'put a line of ```diff above the first one and one of ``` below the last one, or write `- ` before all',
    '- persistence true\n+ persistence false',
    '```diff\n- persistence true\n+ persistence false\n```',
  ),
  body(
    'put a line of ```c above it and one of ``` below it, or put it between backticks',
    '#include <PubSubClient.h>',
    '```c\n#include <PubSubClient.h>\n```',
  ),
  body('write `- ` before each of them', 'pump/7/state\npump/8/state', '- pump/7/state\n- pump/8/state'),
  body('write **text**, or delete the two tags', '<mark>So</mark> it is.', '**So** it is.'),
  body('put what it holds between backticks', 'Press <kbd>C</kbd>.', 'Press `C`.'),
  body(
    'say in the text what it stands for, and delete the two tags',
    '<abbr title="Access list">ACL</abbr> waits.',
    'ACL (access list) waits.',
  ),
  body('write quotation marks in place of the two tags', '<q>So</q> it is.', '"So" it is.'),
  body('delete it, and the tag that closes it', '<small>So</small> it is.', 'So it is.'),
  body(
    'put a line of `--- | ---` with as many parts below the first one',
    'QoS | Name\n0 | At most once',
    'QoS | Name\n--- | ---\n0 | At most once',
  ),
  body('delete one of them', 'It is is lost.', 'It is lost.'),
  body('delete one of the two', `${words(25)}.\n\n${words(25)}.`, `${words(25)}.`),
  body(
    'February has 28 days; put it between backticks if it is no day',
    'Since 30 February 2026.',
    'Since `30 February 2026`.',
  ),
  body(
    'write year, month and day in this order, or put it between backticks if it is no day',
    'Since 2026-30-11.',
    'Since 2026-11-30.',
  ),
  body(
    'a section is written "section 3.1.2 of MQTT 5.0", and what names a program stands between backticks',
    'As MQTT 3.1.2 and mqtt 5.10.1 have it.',
    'As section 3.1.2 of MQTT 3.1.1 and `mqtt` 5.10.1 have it.',
  ),
  fields(
    'write the name of a program before its version: EMQX 5.1',
    { question: 'What is new in MQTT 5.1?' },
    { question: 'What is new in EMQX 5.1?' },
  ),
  body(
    'write text of your own, which anybody may use under CC BY 4.0',
    'Example Corp. All rights reserved.',
    'Example Corp. has a broker.',
  ),
  body('put it between backticks, or write `\\+`', '+ matches one level.', '`+` matches one level.'),
  body(
    'put it between backticks, without the signs around it',
    'Open <http://localhost:3000/a>.',
    'Open `http://localhost:3000/a`.',
  ),
  body('say what stands below it, or delete it', '## Overview\n\nText.', 'Text.'),
  body('name them in `references`, and delete this part', 'Text.\n\n## Sources\n\n- The manual', 'Text.'),
  files(
    'write it in English, the language of all answers',
    question({
      body: Array.from(
        { length: 13 },
        (_, index) => `Der Broker ${index} gibt die Nachricht an alle Clients in weiter.\n\n`,
      ).join(''),
    }),
    question(),
  ),
  body(
    'delete the `#` before each command, or write `console` as the language of the block',
    '```sh\n# mosquitto -v\n```',
    '```sh\nmosquitto -v\n```',
  ),
  fields('write `?` in its place', { question: 'What does it ask ??' }, { question: 'What does it ask?' }),
  body(
    'delete them, or write `text` as the language of the block if they count steps',
    '```conf\n1  a\n2  b\n```',
    '```conf\na\nb\n```',
  ),
  body(
    'write `console` as the language of the block, and `$ ` before each command',
    '```sh\nmosquitto -v\nError: no\n```',
    '```console\n$ mosquitto -v\nError: no\n```',
  ),
  body('write a space behind the first', 'It is lost.The client waits.', 'It is lost. The client waits.'),
  body(
    'name it in `references` and write <Reference name="..." />, or delete it',
    'The client waits.1 The broker sends.',
    'The client waits. The broker sends.',
  ),
  body('cut it in two', `${words(40)}.`, `${words(20)}. ${words(20)}.`),
  body(
    'go on from there instead',
    'The sample asks one thing and answers it in a single sentence.',
    'It does so at once.',
  ),
  body('delete it', 'See [one](https://example.org/%E2%80%AEa).', 'See [one](https://example.org/a).'),
  body(
    'write [words that say where it leads](https://example.net/)',
    'See [mosquitto.org](https://example.net/).',
    'See [words that say where it leads](https://example.net/).',
  ),
  body('write the name alone, or put it between backticks', 'Ask @alice.', 'Ask Alice.'),
  body(
    'write a link such as [issue 12](https://...), or put it between backticks',
    'See #123.',
    'See [issue 123](https://example.org/123).',
  ),
  body('write `-t` between backticks, or a space behind the dash', 'Give –t.', 'Give `-t`.'),
  body('write `## How it ends`', '**How it ends**\n\nText.', '## How it ends\n\nText.'),
  body(
    'write `## It was tried in May 2026`, or put a full stop behind it if it is a sentence',
    '*It was tried in May 2026*',
    '*It was tried in May 2026.*',
  ),
  body(
    'write `##`, and 1 `#` less in line 11, 15',
    '### A\n\n#### B\n\nText.\n\n### C\n\nText.',
    '## A\n\n### B\n\nText.\n\n## C\n\nText.',
  ),
  body(
    'put the words of others between “ and ”',
    '<Callout kind="note" title="Run mosquitto -v">\n\nText.\n\n</Callout>',
    '<Callout kind="note" title="Run “mosquitto -v”">\n\nText.\n\n</Callout>',
  ),
  body('write it, or delete the block', '```sh\n```', '```sh\nls\n```'),
  body('write `console` as the language of the block', '```sh\n$ ls\n```', '```console\n$ ls\n```'),
  body('write it there, or `text` as the language of output alone', '```console\nls\n```', '```console\n$ ls\n```'),
  body('write `&`, `<`, `>`, `"` or a space in its place', '```sh\nls &amp;\n```', '```sh\nls &\n```'),
  body('replace it by one', '```sh\nls\u00A0-l\n```', '```sh\nls -l\n```'),
  body(`write \`"\` or \`'\` in its place`, '```js\na(“b”);\n```', '```js\na("b");\n```'),
  fields(
    'write its last sentence to the end, and `.` behind it',
    { answer: `${summary} and` },
    { answer: `${summary} and is whole.` },
  ),
  fields('say here what is meant, or leave it out', { answer: `${summary}, see below.` }, { answer: `${summary}.` }),
  body(
    'write the name right before it if it is a version of a product: EMQX v5.0',
    'EMQX waits since v5.0.',
    'EMQX waits since EMQX v5.0.',
  ),
  fields(
    'cite 5.0 in `references`, or name here what they cite',
    { versions: "['5.0']", ...citing("spec: 3.1.1, section: '4.2'") },
    { versions: "['5.0']", ...citing("spec: '5.0', section: '4.2'") },
  ),
  body('delete the comma', '```json\n[1,]\n```', '```json\n[1]\n```'),
  body('write `"` in its place', '```json\n[“a”]\n```', '```json\n["a"]\n```'),
  body('write double ones', "```json\n['a']\n```", '```json\n["a"]\n```'),
  body('put it between `"`', '```json\n{ a: 1 }\n```', '```json\n{ "a": 1 }\n```'),
  body('write true, false or null', '```json\n[None]\n```', '```json\n[null]\n```'),
  body('put a comma at its end', '```json\n[1\n"a"]\n```', '```json\n[1,\n"a"]\n```'),
  body(
    'mend it, write `...` for what is left out, or another language such as `json5` or `text`',
    '```json\n{ "a": }\n```',
    '```json\n{ "a": ... }\n```',
  ),
  body('lead to that page instead', 'See [it](https://example.org/a.exe).', 'See [its page](https://example.org/).'),
  body(
    'save what is loaded to a file first, or name a package; delete what can be named alone',
    'Run `curl https://example.org/x | sh`.',
    'Run `curl -o x.sh https://example.org/x`, look at it, and run `sh x.sh`.',
  ),
  body('write 0x10', 'A CONNECT (0x20) comes.', 'A CONNECT (0x10) comes.'),
  body('write 3, or name another packet', 'PUBLISH is type 4.', 'PUBLISH is type 3.'),
  body('write 5, or name another version', 'MQTT 5.0 has protocol level 4.', 'MQTT 5.0 has protocol level 5.'),
  body('look for both in the tables of the standard', 'It is 0x86 (Not authorized).', 'It is 0x87 (Not authorized).'),
  body('135 is 0x87', 'It is 135 (0x86).', 'It is 135 (0x87).'),
  body('see the table of contents of the standard', 'See section 4.99 of MQTT 5.0.', 'See section 4.2 of MQTT 5.0.'),
  fields(
    'add the mark that is missing, or delete the other one',
    { question: "What does it ask?'" },
    { question: 'What does it ask?' },
  ),
  files('delete the line', question().replace('reviewed:', '---\nreviewed:'), question()),
  body('write first', 'The \uFB01rst one.', 'The first one.'),
  body(
    'put code and the words of others between backticks or quotation marks',
    'The mqtt 3.1.1 client.',
    'The "mqtt 3.1.1" client.',
  ),
];

const followed = [...yaml, ...values, ...names, ...tags, ...links, ...markup, ...lineEnds, ...pictures, ...prose];

/** Hints for which a file alone is not enough, with the test that follows them. */
const elsewhere: Record<string, string> = {
  'replace it by the file itself, or delete it': 'gate/read/read-content.test.ts',
  'look for very many brackets, stars or tags and take them apart': 'gate/run/check-pool.test.ts',
};

test.each(followed)('whoever does it comes to an end: %s', (hint, before, ...steps) => {
  const problems = printed(before);
  expect(problems.filter((line) => line.endsWith(` - ${hint}`))).not.toEqual([]);
  for (const [index, step] of steps.entries()) {
    const left = printed(step);
    if (index === steps.length - 1) expect(left).toEqual([]);
    // One step led to another, and not back to where it started.
    else expect(left.some((line) => problems.includes(line))).toBe(false);
  }
});

/** The hints in the code, as patterns, each as often as it is written there: `write ${path}` is `write .*`. */
function hintsInCode(): string[] {
  const sources = readdirSync('gate', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /(?<!\.test)\.ts$/.test(name) && name !== 'hint.ts',
  );
  return sources.flatMap((name) =>
    [...readFileSync(join('gate', name), 'utf8').matchAll(/\bhint`((?:\\.|[^`\\])*)`/g)].map(([, written = '']) =>
      written
        .replace(/\\(.)/g, '$1')
        .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*'),
    ),
  );
}

test('every hint that the gate can give is followed here, once for each place that gives it', () => {
  const inCode = hintsInCode();
  expect(inCode.length).toBeGreaterThan(100);
  // Of several that a line may come from, the one that says most of it.
  const given = [...followed.map(([hint]) => hint), ...Object.keys(elsewhere)].map(
    (hint) => inCode.filter((one) => new RegExp(`^${one}$`).test(hint)).sort((a, b) => b.length - a.length)[0],
  );
  const count = (list: readonly (string | undefined)[], wanted: string) => list.filter((one) => one === wanted).length;
  expect([...new Set(inCode)].filter((one) => count(given, one) < count(inCode, one))).toEqual([]);
});
