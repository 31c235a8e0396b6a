import { expect, test } from 'vitest';
import type { Question } from './content/document';
import { addressedPages, questionPage, siteOf, topicPage } from './pages';
import { lists } from './paging';

const question = (slug: string, more: Partial<Question> = {}): Question => ({
  slug,
  topic: 'qos',
  path: `questions/qos/${slug}.mdx`,
  question: `What is ${slug}?`,
  answer: `The answer to ${slug}.`,
  versions: ['5.0'],
  references: [{ spec: '5.0', section: '4.3' }],
  reviewed: '2026-11-28',
  ...more,
});
const topic = { slug: 'qos', title: 'QoS', description: 'About QoS.', order: 1, path: 'topics/qos.yaml' };
const measured = { probes: [], results: [], rows: {}, shown: {}, examples: {} };
const site = (questions: Question[]) =>
  siteOf(
    { questions, topics: [topic], terms: [], changes: { 'questions/qos/a.mdx': '2026-01-01' } },
    (path) => path,
    measured,
  );
const some = site([question('a', { related: ['b'], redirects: ['old'] }), question('b')]);

test('the page of an answer is given all that it shows', () => {
  expect(questionPage(some, 'a')).toEqual({
    question: {
      slug: 'a',
      question: 'What is a?',
      answer: 'The answer to a.',
      versions: ['5.0'],
      references: [{ spec: '5.0', section: '4.3' }],
      reviewed: '2026-11-28',
      path: 'questions/qos/a.mdx',
    },
    body: 'questions/qos/a.mdx',
    topic: { slug: 'qos', title: 'QoS' },
    related: [{ slug: 'b', question: 'What is b?' }],
    around: [
      { slug: 'a', question: 'What is a?' },
      { slug: 'b', question: 'What is b?' },
    ],
    measured: {},
    examples: undefined,
    changed: '2026-01-01',
  });
});

test('what a page does not show does not change it', () => {
  const other = site([
    question('a', { related: ['b'], redirects: ['old'], keywords: ['more'] }),
    question('b', { answer: 'Another short answer.' }),
  ]);
  expect(questionPage(other, 'a')).toEqual(questionPage(some, 'a'));
});

test('a former address leads to the answer that had it', () => {
  expect(questionPage(some, 'old')).toEqual({ from: 'old', to: { slug: 'a', question: 'What is a?' } });
  expect(addressedPages(some).questions).toEqual(['a', 'old', 'b']);
});

test('an address that nobody has given has no page', () => {
  expect(questionPage(some, 'none')).toBeUndefined();
  expect(topicPage(some, { topic: 'none', page: 1 })).toBeUndefined();
  expect(topicPage(some, { topic: 'qos', page: 2 })).toBeUndefined();
});

test('a topic of many questions has several pages', () => {
  const many = site(Array.from({ length: lists.topicPage + 1 }, (_, index) => question(`q${100 + index}`)));
  expect(addressedPages(many).topics).toEqual([
    { topic: 'qos', page: 1 },
    { topic: 'qos', page: 2 },
  ]);
  const page = topicPage(many, { topic: 'qos', page: 2 });
  const slug = `q${100 + lists.topicPage}`;
  expect(page?.part).toEqual({
    items: [{ slug, question: `What is ${slug}?`, answer: `The answer to ${slug}.`, versions: ['5.0'] }],
    number: 2,
    count: 2,
  });
});

test('an answer says on what its examples ran, unless it has changed since', () => {
  const examples = { a: { same: ['2.0.11'], other: [], date: '2026-01-01' } };
  const ranOn = (changed: string) =>
    questionPage(
      siteOf({ ...some.index, changes: { 'questions/qos/a.mdx': changed } }, (path) => path, { ...measured, examples }),
      'a',
    );
  expect(ranOn('2026-01-01T12:00:00Z')).toHaveProperty('examples', examples.a);
  expect(ranOn('2026-01-02T00:00:00Z')).toHaveProperty('examples', undefined);
});
