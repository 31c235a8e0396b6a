import { expect, test } from 'vitest';
import { knownContent } from './known-content';
import { proposeSlug, readConsent, readQuestion, readSlug, readTopic, readVersions } from './new-question';
import { similarQuestions } from './similar-questions';

const bytes = (text: string) => new TextEncoder().encode(text);
const question = (text: string, rest = '') => bytes(`---\nquestion: ${text}\n${rest}---\nText.\n`);

const known = knownContent(
  new Map([
    ['topics/qos.yaml', bytes('title: Quality of Service\n')],
    ['topics/broken.yaml', bytes('title: [\n')],
    ['topics/connections.yaml', bytes('title: Connections\n')],
    ['questions/connections/ports.mdx', question('Which ports does MQTT use?', 'redirects: [old-ports]\n')],
    [
      'questions/connections/login.mdx',
      question('Why is my login refused?', 'keywords: [bad user name or password]\n'),
    ],
    ['questions/qos/qos-levels.mdx', question('What are the QoS levels 0, 1 and 2?')],
    ['questions/qos/hostile.mdx', bytes('---js\nprocess.exit(9)\n---\n')],
    ['questions/qos/unfinished.mdx', bytes('---\nquestion: [')],
    ['questions/qos/large.mdx', new Uint8Array(40_000)],
    ['stray.txt', bytes('text')],
  ]),
  'content',
);

test('every file counts by its name, whatever is in it', () => {
  expect(known.questions.map(({ slug }) => slug)).toEqual([
    'ports',
    'login',
    'qos-levels',
    'hostile',
    'unfinished',
    'large',
  ]);
  expect(known.topics.map(({ slug }) => slug)).toEqual(['qos', 'broken', 'connections']);
});

test('a question gets its question mark and single spaces', () => {
  expect(readQuestion('  What is   a session. ', known)).toBe('What is a session?');
  expect(readQuestion('What is a session ?', known)).toBe('What is a session?');
  expect(readQuestion('What is a session！？', known)).toBe('What is a session?');
});

test.each([
  ['', 'Unexpected `question` of 0 characters, expected at least 8 characters'],
  ['Why?', 'Unexpected `question` of 4 characters, expected at least 8 characters'],
  ['What is **this**?', 'expected plain text without Markdown or HTML'],
  ['What is\u202e this?', 'Unexpected character U+202E in the question'],
  ['Which ports does MQTT use ?', 'that content/questions/connections/ports.mdx does not ask'],
  ['which ports does MQTT use', 'that content/questions/connections/ports.mdx does not ask'],
])('the question %j is refused', (text, says) => {
  expect(() => readQuestion(text, known)).toThrow(says);
});

test('a topic is named by its folder, its title, a part of them or its number', () => {
  expect(readTopic(' qos ', known)).toBe('qos');
  expect(readTopic('quality of service', known)).toBe('qos');
  expect(readTopic('Conn', known)).toBe('connections');
  expect(readTopic('3', known)).toBe('connections');
  expect(() => readTopic('4', known)).toThrow('Unexpected topic `4`, expected');
  expect(() => readTopic('o', known)).toThrow(
    'Unexpected topic `o`, expected `qos`, `broken` or `connections` - more than one',
  );
  expect(() => readTopic(' ', known)).toThrow('Unexpected absence of a topic');
  expect(() => readTopic('qoss', known)).toThrow(
    'Unexpected topic `qoss`, expected `qos`, `broken` or `connections` - did you mean `qos`?',
  );
});

test('nothing is no consent', () => {
  expect([' Y', 'yes', 'n', 'No', ''].map(readConsent)).toEqual([true, true, false, false, false]);
  expect(() => readConsent('maybe')).toThrow('Unexpected answer `maybe`, expected `y` or `n`');
});

test('versions come in their own order, each once', () => {
  expect(readVersions('5.0, 3.1.1 5.0')).toEqual(['3.1.1', '5.0']);
  expect(readVersions("['3.1.1', '5.0']")).toEqual(['3.1.1', '5.0']);
  expect(() => readVersions('all')).toThrow('expected `3.1`, `3.1.1` or `5.0` - for example 3.1.1,5.0');
  expect(() => readVersions('5')).toThrow(
    'Unexpected version `5`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?',
  );
  expect(() => readVersions(' ,')).toThrow('Unexpected absence of a version');
});

test.each([
  ['ports', 'not taken by content/questions/connections/ports.mdx'],
  ['hostile', 'not taken by content/questions/qos/hostile.mdx'],
  ['old-ports', 'not taken by a redirect of content/questions/connections/ports.mdx'],
  ['all', 'not taken by the pages of the site'],
  ['content', 'not taken by the pages of the site'],
  ['con', 'Windows'],
  ['x'.repeat(81), 'at most 80 characters'],
  ['../x', 'did you mean `x`?'],
  ['Which Ports', 'did you mean `which-ports`?'],
  ['/faq/Which Ports.mdx', 'did you mean `which-ports`?'],
  ['', 'name one with --slug'],
])('the slug %j is refused', (slug, says) => {
  expect(() => readSlug(slug, known)).toThrow(says);
});

test.each([
  ['What’s new in MQTT 3.1.1?', 'whats-new-in-mqtt-3-1-1'],
  ['Où est le café?', 'ou-est-le-cafe'],
  ['What happens to queued messages when the broker restarts?', 'what-happens-to-queued-messages-when-the-broker'],
  ['Can I send a message to a client that is not connected?', 'can-i-send-a-message-to-a-client-that-is-not'],
  [
    'Can clients of this broker publish or subscribe in the same connection?',
    'can-clients-of-this-broker-publish-or-subscribe',
  ],
  ['Wie tief ist der Fluß?', 'wie-tief-ist-der-fluss'],
  ['Ægir, Łódź and Øre?', 'aegir-lodz-and-ore'],
  ['Does sport/# match sport?', 'does-sport-hash-match-sport'],
  ['How do + and # work in C++ and C#?', 'how-do-plus-and-hash-work-in-cpp-and-csharp'],
  ['什么是消息?', ''],
  ['Что такое MQTT?', ''],
])('%s becomes /faq/%s', (text, slug) => {
  expect(proposeSlug(text)).toBe(slug);
  expect(slug.length).toBeLessThanOrEqual(50);
});

test('similar questions are found by rare words, keywords and in spite of typing errors', () => {
  const slugs = (text: string) => similarQuestions(text, known.questions).map(({ slug }) => slug);
  expect(slugs('What port is used for MQTT?')).toEqual(['ports']);
  expect(slugs('My pasword is not accepted, why?')).toEqual(['login']);
  expect(slugs('How do I use MQTT?')).toEqual([]);
});

test('a similar question says for which words it was chosen', () => {
  expect(similarQuestions('Which level is best?', known.questions)).toMatchObject([
    {
      slug: 'qos-levels',
      path: 'content/questions/qos/qos-levels.mdx',
      question: 'What are the QoS levels 0, 1 and 2?',
      shared: ['levels'],
    },
  ]);
});
