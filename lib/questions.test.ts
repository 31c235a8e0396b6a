import { expect, test } from 'vitest';
import type { Question, Topic } from './content/document';
import { catalogueOf } from './questions';
import { sampleQuestion as question, sampleTopic } from './testing/samples';

const basics: Topic = {
  ...sampleTopic,
  slug: 'basics',
  questions: ['c', 'b'],
  mostAsked: ['b'],
  errors: ['q', 'a'],
};
const qos: Topic = { ...sampleTopic, order: 2, mostAsked: ['q'], errors: ['never', 'q'] };
const ofBasics = { topic: 'basics' };
const questions = [
  question('a', ofBasics),
  question('b', { ...ofBasics, redirects: ['old'] }),
  question('c', ofBasics),
  question('d', ofBasics),
  question('q'),
];
const catalogue = catalogueOf(questions, [qos, basics]);
const slugs = (list: readonly Question[]) => list.map(({ slug }) => slug);

test('a topic lists its questions in its own order and the rest by slug', () => {
  expect(slugs(catalogue.questionsInTopic(basics))).toEqual(['c', 'b', 'a', 'd']);
});

test('what stands around a question follows the reading order and ends at the ends of the topic', () => {
  const around = (slug: string, reach: number) => slugs(catalogue.around(question(slug, ofBasics), reach));
  expect(around('c', 1)).toEqual(['c', 'b']);
  expect(around('b', 1)).toEqual(['c', 'b', 'a']);
  expect(around('d', 2)).toEqual(['b', 'a', 'd']);
  expect(around('never', 1)).toEqual([]);
});

test('what topics name comes topic by topic, each question once, and those that are not there are passed over', () => {
  expect(slugs(catalogue.named('mostAsked'))).toEqual(['b', 'q']);
  expect(slugs(catalogue.named('errors'))).toEqual(['q', 'a']);
  expect(catalogue.named('firstSteps')).toEqual([]);
});

test('a former slug leads to its question, an unknown one nowhere', () => {
  expect(catalogue.redirect('old')?.slug).toBe('b');
  expect(catalogue.redirect('never')).toBeUndefined();
  expect(catalogue.question('old')).toBeUndefined();
  expect(slugs(catalogue.questionsAt(['d', 'never', 'a']))).toEqual(['d', 'a']);
});
