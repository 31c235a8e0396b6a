import { expect, test } from 'vitest';
import type { Question, Topic } from './content/document';
import { findRedirect, mostAsked, neighbours, questionsAt, questionsInTopic } from './questions';

const question = (slug: string, topic = 'basics', rest: Partial<Question> = {}): Question => ({
  slug,
  topic,
  question: `${slug}?`,
  answer: slug,
  versions: ['5.0'],
  references: [],
  reviewed: '2026-11-22',
  path: `questions/${topic}/${slug}.mdx`,
  tree: { type: 'root', children: [] },
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
const slugs = (list: readonly Question[]) => list.map(({ slug }) => slug);

test('a topic lists its questions in its own order and the rest by slug', () => {
  expect(slugs(questionsInTopic(questions, basics))).toEqual(['c', 'b', 'a', 'd']);
});

test('neighbours follow the reading order and end at the ends of the topic', () => {
  const { previous, next } = neighbours(questions, basics, 'c');
  expect([previous?.slug, next?.slug]).toEqual([undefined, 'b']);
  expect(neighbours(questions, basics, 'd').next).toBeUndefined();
});

test('the most asked come topic by topic', () => {
  expect(slugs(mostAsked(questions, [qos, basics]))).toEqual(['b', 'q']);
});

test('a former slug leads to its question, an unknown one nowhere', () => {
  expect(findRedirect(questions, 'old')?.slug).toBe('b');
  expect(findRedirect(questions, 'never')).toBeUndefined();
  expect(slugs(questionsAt(questions, ['d', 'never', 'a']))).toEqual(['d', 'a']);
});
