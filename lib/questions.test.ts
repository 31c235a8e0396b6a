import { expect, test } from 'vitest';
import type { Question, Topic } from './content/document';
import { catalogueOf } from './questions';

const question = (slug: string, topic = 'basics', rest: Partial<Question> = {}): Question => ({
  slug,
  topic,
  question: `${slug}?`,
  answer: slug,
  versions: ['5.0'],
  references: [],
  reviewed: '2026-11-22',
  path: `questions/${topic}/${slug}.mdx`,
  ...rest,
});
const basics: Topic = {
  slug: 'basics',
  title: 'Basics',
  description: '',
  order: 1,
  questions: ['c', 'b'],
  mostAsked: ['b'],
  path: '',
};
const qos: Topic = { slug: 'qos', title: 'QoS', description: '', order: 2, mostAsked: ['q'], path: '' };
const questions = [
  question('a'),
  question('b', 'basics', { redirects: ['old'] }),
  question('c'),
  question('d'),
  question('q', 'qos'),
];
const catalogue = catalogueOf(questions, [qos, basics]);
const slugs = (list: readonly Question[]) => list.map(({ slug }) => slug);
const neighboursOf = (slug: string) => {
  const { previous, next } = catalogue.neighbours(question(slug));
  return [previous?.slug, next?.slug];
};

test('a topic lists its questions in its own order and the rest by slug', () => {
  expect(slugs(catalogue.questionsInTopic(basics))).toEqual(['c', 'b', 'a', 'd']);
});

test('neighbours follow the reading order and end at the ends of the topic', () => {
  expect(neighboursOf('c')).toEqual([undefined, 'b']);
  expect(neighboursOf('b')).toEqual(['c', 'a']);
  expect(neighboursOf('d')).toEqual(['a', undefined]);
  expect(neighboursOf('never')).toEqual([undefined, undefined]);
});

test('the most asked come topic by topic', () => {
  expect(slugs(catalogue.mostAsked())).toEqual(['b', 'q']);
});

test('a former slug leads to its question, an unknown one nowhere', () => {
  expect(catalogue.redirect('old')?.slug).toBe('b');
  expect(catalogue.redirect('never')).toBeUndefined();
  expect(catalogue.question('old')).toBeUndefined();
  expect(slugs(catalogue.questionsAt(['d', 'never', 'a']))).toEqual(['d', 'a']);
});
