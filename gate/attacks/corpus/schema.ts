import { question, term, topic, type UnsoundCase, unsound } from './case';

/** Fields, names and lists of files that do not fit the schema, or do not fit together. */

/** A question with these lines instead of, or beside, its sound ones. */
const fields = (name: string, lines: Record<string, string | null>, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, question(lines), at, says);

/** A sound question whose name is the problem. */
const named = (name: string, path: string, says: RegExp): UnsoundCase => unsound(name, question(), 1, says, { path });

const inTopic = (name: string, lines: Record<string, string | null>, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, topic(lines), at, says, { path: 'topics/qos.yaml' });

const inTerm = (name: string, lines: Record<string, string | null>, at: string | number, says: RegExp): UnsoundCase =>
  unsound(name, term(lines), at, says, { path: 'glossary/zebra.mdx' });

const missing: UnsoundCase[] = [
  ...['question', 'answer', 'versions', 'references', 'reviewed'].map((field) =>
    fields(`question without ${field}`, { [field]: null }, 2, new RegExp(`absence.*\`${field}\``)),
  ),
  ...['title', 'description', 'order'].map((field) =>
    inTopic(`topic without ${field}`, { [field]: null }, 1, new RegExp(`absence.*\`${field}\``)),
  ),
  ...['term', 'definition'].map((field) =>
    inTerm(`term without ${field}`, { [field]: null }, 2, new RegExp(`absence.*\`${field}\``)),
  ),
  unsound('question without its answer below', question({ body: '' }), 8, /answer|text|body|end of file/i),
  unsound('question with blank lines for its answer', question({ body: '\n\n' }), 8, /answer|text|body|end of file/i),
];

const unknown: UnsoundCase[] = [
  fields('unknown field', { colour: 'red' }, 'colour', /colour/),
  fields('field near versions', { version: "['5.0']" }, 'version:', /`version`.*`versions`/),
  fields('field near keywords', { keyword: '[one]' }, 'keyword:', /`keyword`.*`keywords`/),
  fields('field near redirects', { redirect: '[old]' }, 'redirect:', /`redirect`.*`redirects`/),
  fields('field of another kind of file', { mostAsked: '[other]' }, 'mostAsked', /mostAsked/),
  fields('field title for question', { title: 'What is it?' }, 'title:', /title/),
  fields('field in capitals beside the true one', { Question: 'What is it?' }, 'Question:', /`Question`.*`question`/),
  inTopic('topic with a field near mostAsked', { mostasked: '[other]' }, 'mostasked', /`mostasked`.*`mostAsked`/),
  inTerm('term with a field near expansion', { expanded: 'Sample Expanded' }, 'expanded', /`expanded`/),
];

const values: UnsoundCase[] = [
  fields('unknown version', { versions: "['4.0']" }, 'versions:', /4\.0/),
  fields('version near a known one', { versions: "['5.0', '5']" }, 'versions:', /`5`.*5\.0/),
  fields('version with its letter', { versions: "['v5.0']" }, 'versions:', /v5\.0.*5\.0/),
  fields('second version unknown, on its own line', { versions: "\n  - '5.0'\n  - '3.2'" }, "- '3.2'", /3\.2/),
  fields('no version in the list', { versions: '[]' }, 'versions:', /versions/),
  fields('version given twice', { versions: "['5.0', '5.0']" }, 'versions:', /once|versions/),
  fields('keyword given twice', { keywords: '[one, two, one]' }, 'keywords:', /once|keywords/),
  fields('empty keyword', { keywords: "[one, '']" }, 'keywords:', /keywords/),
  fields('keyword of 61 characters', { keywords: `[${'x'.repeat(61)}]` }, 'keywords:', /60/),
  fields('keyword with spaces around it', { keywords: "[' one ']" }, 'keywords:', /keywords|space/),
  fields('question without a question mark', { question: 'Say what the sample is' }, 'question:', /\?/),
  fields(
    'question with a mark that only looks the same',
    { question: 'What does the sample ask？' },
    'question:',
    /\?/,
  ),
  fields('question with text after its mark', { question: 'What is the sample? An example' }, 'question:', /\?/),
  fields('question of 7 characters', { question: 'What x?' }, 'question:', /8/),
  fields('question of 121 characters', { question: `${'x'.repeat(120)}?` }, 'question:', /120/),
  fields('question over two lines', { question: '|-\n  What is\n  the sample?' }, 'question:', /line|question/),
  fields(
    'question with a line end as an escape',
    { question: '"What is\\nthe sample?"' },
    'question:',
    /line|question/,
  ),
  fields('question with spaces around it', { question: "' What is the sample?'" }, 'question:', /space|question/),
  fields('answer of 39 characters', { answer: 'x'.repeat(39) }, 'answer:', /40/),
  fields('answer of 321 characters', { answer: 'x'.repeat(321) }, 'answer:', /320/),
  fields('answer of spaces', { answer: `'${' '.repeat(60)}'` }, 'answer:', /answer|space/),
  fields(
    'answer over two lines',
    { answer: '|-\n  The sample asks one thing in a sentence\n  and says no more.' },
    'answer:',
    /line|answer/,
  ),
  fields(
    'answer that a folded text ends with a line end',
    { answer: '>\n  The sample asks one thing and answers it in a sentence.' },
    'answer:',
    /line|answer|space/,
  ),
  fields('review date that does not exist', { reviewed: '2024-02-30' }, 'reviewed:', /reviewed|day/),
  fields('review date in a month 13', { reviewed: '2024-13-01' }, 'reviewed:', /reviewed|day/),
  fields('review date of 29 February in a common year', { reviewed: '2023-02-29' }, 'reviewed:', /reviewed|day/),
  fields('review date in the future', { reviewed: '2999-01-01' }, 'reviewed:', /2999|today|future/),
  fields('review date two days ahead', { reviewed: '2026-11-24' }, 'reviewed:', /2026-11-24/),
  fields('review date before MQTT', { reviewed: '1990-01-01' }, 'reviewed:', /1990|reviewed/),
  fields('review date with a space', { reviewed: "'2024-05-01 '" }, 'reviewed:', /reviewed|day/),
  inTopic('topic with a title of 41 characters', { title: 'x'.repeat(41) }, 'title:', /40/),
  inTopic('topic with a title of one character', { title: 'x' }, 'title:', /2/),
  inTopic('topic with a description of 39 characters', { description: 'x'.repeat(39) }, 'description:', /40/),
  inTopic('topic with a description of 201 characters', { description: 'x'.repeat(201) }, 'description:', /200/),
  inTopic('topic of order 0', { order: '0' }, 'order:', /order/),
  inTopic('topic of a negative order', { order: '-1' }, 'order:', /order/),
  inTopic('topic of an order between two', { order: '1.5' }, 'order:', /order/),
  inTerm('term with a definition of 39 characters', { definition: 'x'.repeat(39) }, 'definition:', /40/),
  inTerm('term whose other name is given twice', { also: '[one, one]' }, 'also:', /once|also/),
  inTerm(
    'term with markup in its definition',
    { definition: 'What the **sample** means, in text that is long enough.' },
    'definition:',
    /Markdown|plain/,
  ),
];

const answerWith = (name: string, part: string): UnsoundCase =>
  fields(
    `short answer with ${name}`,
    { answer: `'The sample asks one thing, ${part} and answers it in one sentence.'` },
    'answer:',
    /Markdown|HTML|plain|markup/i,
  );

const plain: UnsoundCase[] = [
  answerWith('backticks', '`code`,'),
  answerWith('bold text', '**bold**,'),
  answerWith('bold text by underscores', '__bold__,'),
  answerWith('a link', '[link](https://example.org/),'),
  answerWith('an image', '![image](/picture.png),'),
  answerWith('a tag', '<b>bold</b>,'),
  answerWith('a script', '<script>alert(1)</script>,'),
  answerWith('a component', '<Callout kind="note">,'),
  answerWith('an entity', '&amp;,'),
  answerWith('a numeric entity', '&#60;,'),
  answerWith('emphasis by a star', '*really*,'),
  answerWith('emphasis of several words', '*one thing*,'),
  answerWith('emphasis by underscores', '_short_,'),
  answerWith('emphasis by underscores around words that hold some', '_mosquitto_pub or not_,'),
  answerWith('text struck out', '~~one~~,'),
  answerWith('a link by reference', '[short][x],'),
  answerWith('an address', 'https://example.org/,'),
  answerWith('an address in capitals', 'HTTP://example.org/,'),
  ...['- ', '* ', '+ ', '1. ', '12) '].map((sign) =>
    fields(
      `short answer that starts as a list with ${sign.trim()}`,
      { answer: `'${sign}The sample asks one thing and answers it in one sentence.'` },
      'answer:',
      /Markdown/,
    ),
  ),
  fields('title of nothing but blank Braille', { question: `'${'\u2800'.repeat(9)}'` }, 'question:', /seen|\?/),
  fields('keyword of blank Braille', { keywords: '[one, \u2800\u2800]' }, 'keywords:', /seen/),
  fields('question with backticks', { question: "'What does `sample` mean?'" }, 'question:', /Markdown|plain|markup/i),
  fields('question with a tag', { question: "'What is <b>the sample</b>?'" }, 'question:', /HTML|plain|markup/i),
  fields(
    'question that starts with a heading sign',
    { question: "'# What is the sample?'" },
    'question:',
    /Markdown|plain|markup/i,
  ),
  fields('keyword with a tag', { keywords: "['<img src=x>']" }, 'keywords:', /HTML|plain|markup/i),
  inTopic('topic with a tag in its title', { title: "'<b>Topic</b>'" }, 'title:', /HTML|plain|markup/i),
  inTopic(
    'topic with a link in its description',
    { description: "'What readers find [here](https://evil.example/), in a sentence.'" },
    'description:',
    /Markdown|plain|markup/i,
  ),
];

const names: UnsoundCase[] = [
  named('slug in upper case', 'questions/basics/Sample.mdx', /Sample/),
  named('slug with an underscore', 'questions/basics/a_sample.mdx', /a_sample/),
  named('slug with a space', 'questions/basics/a sample.mdx', /a sample/),
  named('slug with a dot', 'questions/basics/a.sample.mdx', /a\.sample/),
  named('slug with two hyphens', 'questions/basics/a--sample.mdx', /a--sample/),
  named('slug that starts with a hyphen', 'questions/basics/-sample.mdx', /-sample/),
  named('slug that ends with a hyphen', 'questions/basics/sample-.mdx', /sample-/),
  named('slug with a letter outside ASCII', 'questions/basics/größe.mdx', /größe/),
  named('slug with a letter that looks the same', 'questions/basics/s\u0430mple.mdx', /s\u0430mple/),
  named('slug with a percent sign', 'questions/basics/a%2fb.mdx', /a%2fb/),
  named('slug with a quotation mark', 'questions/basics/a"b.mdx', /a"b/),
  named('slug with a bracket', 'questions/basics/[slug].mdx', /\[slug\]/),
  named('slug that is empty', 'questions/basics/.mdx', /expected/),
  named('slug that is hidden', 'questions/basics/.sample.mdx', /\.sample/),
  named('slug all, which is a page', 'questions/basics/all.mdx', /all/),
  named('slug index, which is a page', 'questions/basics/index.mdx', /index/),
  named('folder of no topic', 'questions/nowhere/sample.mdx', /nowhere/),
  named('folder near a topic', 'questions/basic/sample.mdx', /`basic`.*`basics`/),
  named('folder in upper case', 'questions/Basics/sample.mdx', /Basics/),
  named('question without a folder', 'questions/sample.mdx', /file|questions/i),
  named('question in a folder below its topic', 'questions/basics/deep/sample.mdx', /file|questions/i),
  named('question among the topics', 'topics/sample.mdx', /file|topics/i),
  named('question outside the folders', 'sample.mdx', /file|questions/i),
  named('question in Markdown without X', 'questions/basics/sample.md', /file|questions/i),
  named('question with its extension in capitals', 'questions/basics/sample.MDX', /file|questions/i),
  named('question with a second extension', 'questions/basics/sample.mdx.bak', /file|questions/i),
  named('JavaScript among the questions', 'questions/basics/sample.js', /file|questions/i),
  named('hidden file among the questions', 'questions/basics/.gitkeep', /file|questions/i),
  unsound('topic with the extension yml', topic(), 1, /file|topics/i, { path: 'topics/extra.yml' }),
  unsound('topic in JSON', '{}', 1, /file|topics/i, { path: 'topics/extra.json' }),
  unsound('topic in upper case', topic(), 1, /Extra/, { path: 'topics/Extra.yaml' }),
  unsound('term in upper case', term(), 1, /Sample/, { path: 'glossary/Sample.mdx' }),
];

const long = 'x'.repeat(81);

const strangeNames: UnsoundCase[] = [
  named('slug of 81 characters', `questions/basics/${long}.mdx`, /at most 80/),
  unsound('topic of 81 characters', topic(), 1, /at most 80/, { path: `topics/${long}.yaml` }),
  named('folder of 81 characters', `questions/${long}/sample.mdx`, /at most 80/),
  fields('redirect of 81 characters', { redirects: `[${long}]` }, 'redirects:', /at most 80/),
  fields(
    'more than twenty redirects',
    { redirects: `[${Array.from({ length: 21 }, (_, index) => `old-${index}`).join(', ')}]` },
    'redirects:',
    /at most 20 entries/,
  ),
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((device) =>
    named(`question with the name of the device ${device}`, `questions/basics/${device}.mdx`, /Windows/),
  ),
  named('folder with the name of a device', 'questions/aux/sample.mdx', /Windows/),
  unsound('term with the name of a device', term(), 1, /Windows/, { path: 'glossary/nul.mdx' }),
  unsound('topic with the name of a device', topic(), 1, /Windows/, { path: 'topics/con.yaml' }),
  fields('redirect from the name of a device', { redirects: '[nul]' }, 'redirects:', /Windows/),
  ...['content', 'references', 'related'].flatMap((id) => [
    named(`question with the id ${id}`, `questions/basics/${id}.mdx`, /taken by the pages/),
    fields(`redirect from the id ${id}`, { redirects: `[${id}]` }, 'redirects:', /taken by the pages/),
  ]),
  named('question with the id of a topic', 'questions/basics/topic-qos.mdx', /taken by the id of topics\/qos\.yaml/),
  fields('redirect from the id of a topic', { redirects: '[topic-qos]' }, 'redirects:', /id of topics\/qos\.yaml/),
  unsound('term with the id of the content', term(), 1, /taken by the pages/, { path: 'glossary/content.mdx' }),
  unsound('term with an id of a heading', term(), 1, /taken by the pages/, { path: 'glossary/term-sample.mdx' }),
];

const third = (lines: Record<string, string | null> = {}) =>
  question({
    question: 'What does the third file ask?',
    answer: 'A third answer, which is not the one of the sample and not the one of the other, stands here.',
    ...lines,
  });

/** Among two files that clash, the later by path is named. */
const path = 'questions/qos/zebra.mdx';

const addresses: UnsoundCase[] = [
  unsound(
    'slug of a question in another topic',
    third(),
    1,
    /`other`.*questions\/qos\/other|questions\/qos\/other.*`other`/,
    {
      path: 'questions/zebra/other.mdx',
      beside: {
        'topics/zebra.yaml': topic({ title: 'Zebra', order: '9' }),
      },
    },
  ),
  unsound('redirect from the slug of another question', question({ redirects: '[other]' }), 'redirects:', /other/, {
    path,
  }),
  unsound(
    'redirect from a slug that redirects already',
    question({ redirects: '[former-other]' }),
    'redirects:',
    /former-other/,
    { path },
  ),
  unsound('redirect from its own slug', question({ redirects: '[zebra]' }), 'redirects:', /zebra/, { path }),
  unsound('redirect from a page of the site', question({ redirects: '[all]' }), 'redirects:', /all/, { path }),
  unsound('redirect from the index', question({ redirects: '[old, index]' }), 'redirects:', /index/, { path }),
  fields('redirect given twice', { redirects: '[old, old]' }, 'redirects:', /once|old/),
  fields('redirect from a path upwards', { redirects: "['../x']" }, 'redirects:', /\.\.\/x/),
  fields('redirect from a path', { redirects: '[a/b]' }, 'redirects:', /a\/b/),
  fields('redirect from an address without protocol', { redirects: '[//evil]' }, 'redirects:', /\/\/evil/),
  fields('redirect from a whole address', { redirects: "['https://evil.example/']" }, 'redirects:', /evil/),
  fields('redirect from a slug in capitals', { redirects: '[Old]' }, 'redirects:', /Old/),
  fields('redirect from an empty slug', { redirects: "['']" }, 'redirects:', /redirects/),
  fields(
    'redirect on the third line of its list',
    { redirects: '\n  - old\n  - older\n  - Oldest' },
    '- Oldest',
    /Oldest/,
  ),
];

const relations: UnsoundCase[] = [
  fields('question related to itself', { related: '[sample]' }, 'related:', /sample/),
  fields('question related to an unknown one', { related: '[nowhere]' }, 'related:', /nowhere/),
  fields('question related to one near a known one', { related: '[othr]' }, 'related:', /othr.*other/),
  fields('question related to a former slug', { related: '[former-other]' }, 'related:', /former-other/),
  fields('question related to one twice', { related: '[other, other]' }, 'related:', /once|other/),
  fields('question related to a path', { related: '[/faq/other]' }, 'related:', /\/faq\/other/),
  inTopic('topic with an unknown question', { questions: '[other, nowhere]' }, 'questions:', /nowhere/),
  inTopic('topic that most people ask an unknown question of', { mostAsked: '[nowhere]' }, 'mostAsked:', /nowhere/),
  inTopic('topic with a question twice', { questions: '[other, other]' }, 'questions:', /once|other/),
  unsound(
    'topic with a question of another topic',
    topic({ title: 'Zebra', order: '9', questions: '\n  - other' }),
    '- other',
    /other/,
    {
      path: 'topics/zebra.yaml',
    },
  ),
  unsound(
    'topic that most people ask a question of another topic of',
    topic({ title: 'Zebra', order: '9', mostAsked: '[other]' }),
    'mostAsked',
    /other/,
    {
      path: 'topics/zebra.yaml',
    },
  ),
  inTopic('topic with the slug of a question in capitals', { questions: '[Other]' }, 'questions:', /Other/),
];

const twins: UnsoundCase[] = [
  unsound(
    'question text of another file',
    third({ question: 'Which other question stands beside the sample?' }),
    'question:',
    /other\.mdx|own|second|same/,
    { path },
  ),
  unsound(
    'question text of another file in other case',
    third({ question: 'WHICH other question stands beside the sample?' }),
    'question:',
    /other\.mdx|own|second|same/,
    { path },
  ),
  unsound(
    'short answer of another file',
    third({
      answer: 'This one stands beside the sample, in another topic, and says something that the sample does not say.',
    }),
    'answer:',
    /other\.mdx|own|second|same/,
    { path },
  ),
  unsound(
    'short answer that is the description of a topic',
    third({ answer: 'What everybody asks first, said in one sentence of plain text.' }),
    'answer:',
    /topics\/basics\.yaml/,
    { path },
  ),
  unsound('title of another topic', topic({ title: 'Basics', order: '9' }), 'title:', /basics|own|second|same/, {
    path: 'topics/zebra.yaml',
  }),
  unsound('order of another topic', topic({ title: 'Zebra', order: '1' }), 'order:', /basics|own|second|same/, {
    path: 'topics/zebra.yaml',
  }),
  unsound(
    'term of another file',
    term({ term: 'Term beside', definition: 'Something else, in plain text that is true on its own and long enough.' }),
    'term:',
    /term\.mdx|own|second|same/,
    {
      path: 'glossary/zebra.mdx',
    },
  ),
];

export const schema: UnsoundCase[] = [
  ...missing,
  ...unknown,
  ...values,
  ...plain,
  ...names,
  ...strangeNames,
  ...addresses,
  ...relations,
  ...twins,
];
