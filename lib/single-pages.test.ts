import { expect, test } from 'vitest';
import { lists } from './paging';
import { everythingPage, faqPage, homePage, singlePages } from './single-pages';
import { sampleQuestion as question, sampleSite, sampleTopic } from './testing/samples';

const topic = { ...sampleTopic, mostAsked: ['b'], firstSteps: ['a'] };
const few = sampleSite([question('a'), question('b')], topic);
const many = sampleSite(
  Array.from({ length: lists.whole + 1 }, (_, index) => question(`q${index}`)).concat(question('b')),
  topic,
);

test('the list of questions holds all of them or, of very many, the most asked of each topic first', () => {
  expect(faqPage(few).sections[0]).toMatchObject({ questions: [{ slug: 'a' }, { slug: 'b' }], count: 2 });
  const [section] = faqPage(many).sections;
  expect(section?.questions).toHaveLength(lists.sample);
  expect(section?.questions[0]?.slug).toBe('b');
  expect(section?.count).toBe(lists.whole + 2);
});

test('the page of all answers holds their bodies or, of very many, how many there are', () => {
  expect(everythingPage(few)).toMatchObject({
    topics: [{ answers: [{ slug: 'a', body: 'questions/qos/a.mdx' }, {}] }],
  });
  expect(everythingPage(many)).toEqual({ counts: [{ topic, questions: lists.whole + 2 }] });
});

test('an edit of a body changes the value of the page that shows it, and of no other', () => {
  const values = Object.entries(singlePages(few));
  const after = singlePages({ ...few, bodyOf: (path) => `${path}, edited` });
  const changed = values.filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(after[path]));
  expect(changed.map(([path]) => path)).toEqual(['/faq/all']);
});

test('the home page leads to what its topics name', () => {
  expect(homePage(few)).toMatchObject({
    firstSteps: [{ slug: 'a', question: 'What is a?' }],
    errors: [],
    questions: 2,
  });
});
