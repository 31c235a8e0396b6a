import { expect, test } from 'vitest';
import type { Question } from './content/document';
import { atomFeed, feedEntries, jsonFeed } from './feeds';
import { sampleQuestion, sampleTopic } from './testing/samples';

const question = (slug: string, redirects?: string[]): Question =>
  sampleQuestion(slug, {
    redirects,
    path: `questions/basics/${slug}.mdx`,
    question: `What is "${slug}" & <more>?`,
    answer: 'A short answer with `code`.',
    reviewed: '2026-01-02',
  });

const entriesOf = (slugs: readonly string[], changes: Record<string, string>) =>
  entriesOfQuestions(
    slugs.map((slug) => question(slug)),
    changes,
  );

const entriesOfQuestions = (questions: Question[], changes: Record<string, string> = {}) =>
  feedEntries({
    questions,
    topics: [{ ...sampleTopic, title: 'Basics' }],
    terms: [],
    changes,
  });

test('the answer that changed last comes first; without a history, the day of its review counts', () => {
  const entries = entriesOf(['a', 'b', 'c', 'd'], {
    'questions/basics/a.mdx': '2025-01-01T00:00:00.000Z',
    'questions/basics/c.mdx': '2026-11-01T00:00:00.000Z',
  });
  expect(entries.map(({ url, changed }) => [url.slice(-1), changed])).toEqual([
    ['c', '2026-11-01T00:00:00.000Z'],
    ['b', '2026-01-02T00:00:00.000Z'],
    ['d', '2026-01-02T00:00:00.000Z'],
    ['a', '2025-01-01T00:00:00.000Z'],
  ]);
});

test('an answer that moves once and again keeps its id in both feeds, and leads to its new address', () => {
  const [first, second, third] = [question('a'), question('b', ['a']), question('c', ['a', 'b'])].map((one) =>
    entriesOfQuestions([one]),
  );
  const idOf = (entries: typeof first = []) => [
    JSON.parse(jsonFeed(entries)).items[0].id,
    /<entry>\s*<id>(.*)<\/id>/.exec(atomFeed(entries))?.[1],
  ];
  expect(idOf(first)).toEqual(['http://localhost:3000/faq/a', 'http://localhost:3000/faq/a']);
  expect(idOf(second)).toEqual(idOf(first));
  expect(idOf(third)).toEqual(idOf(first));
  expect(third?.[0]?.url).toBe('http://localhost:3000/faq/c');
});

test('feeds hold the last fifty', () => {
  const slugs = Array.from({ length: 60 }, (_, index) => `q-${index}`);
  expect(entriesOf(slugs, {})).toHaveLength(50);
});

test('what an answer says is text in both, whatever signs it holds', () => {
  const entries = entriesOf(['a'], {});
  expect(atomFeed(entries)).toContain('<title>What is &quot;a&quot; &amp; &lt;more&gt;?</title>');
  expect(JSON.parse(jsonFeed(entries)).items[0]).toMatchObject({
    title: 'What is "a" & <more>?',
    content_text: 'A short answer with code.',
  });
});
