import { expect, test } from 'vitest';
import { addressedPages, questionPage, topicPage } from './pages';
import { lists } from './paging';
import { sampleQuestion as question, sampleSite } from './testing/samples';

const some = sampleSite([question('a', { related: ['b'], redirects: ['old'] }), question('b')]);
const changedOn = (changed: string) => ({
  ...some,
  index: { ...some.index, changes: { 'questions/qos/a.mdx': changed } },
});

test('the page of an answer is given all that it shows', () => {
  expect(questionPage(changedOn('2026-01-01'), 'a')).toEqual({
    question: {
      slug: 'a',
      question: 'What is a?',
      answer: 'It is a.',
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
  const other = sampleSite([
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
  const many = sampleSite(Array.from({ length: lists.topicPage + 1 }, (_, index) => question(`q${100 + index}`)));
  expect(addressedPages(many).topics).toEqual([
    { topic: 'qos', page: 1 },
    { topic: 'qos', page: 2 },
  ]);
  const page = topicPage(many, { topic: 'qos', page: 2 });
  const slug = `q${100 + lists.topicPage}`;
  expect(page?.part).toEqual({
    items: [{ slug, question: `What is ${slug}?`, answer: `It is ${slug}.`, versions: ['5.0'] }],
    number: 2,
    count: 2,
  });
});

test('an answer says on what its examples ran, unless it has changed since', () => {
  const examples = { a: { same: ['2.0.11'], other: [], date: '2026-01-01' } };
  const ranOn = (changed: string) =>
    questionPage({ ...changedOn(changed), measured: { ...some.measured, examples } }, 'a');
  expect(ranOn('2026-01-01T12:00:00Z')).toHaveProperty('examples', examples.a);
  expect(ranOn('2026-01-02T00:00:00Z')).toHaveProperty('examples', undefined);
});
