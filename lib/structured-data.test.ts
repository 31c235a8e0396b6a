import { expect, test } from 'vitest';
import { parseBody } from './content/parse-body';
import type { QuestionPage } from './pages';
import { answerData } from './structured-data';

test('an article names every document that the list below it does, in the order of their numbers', () => {
  const page: QuestionPage = {
    question: {
      slug: 'a',
      question: 'What is it?',
      answer: 'It is `this`.',
      versions: ['5.0'],
      reviewed: '2026-11-22',
      references: [{ name: 'manual', title: 'A manual', url: 'https://example.org/manual' }],
      path: 'questions/basics/a.mdx',
    },
    body: JSON.stringify(parseBody('See <Spec version="5.0" section="4.3" />, then <Reference name="manual" />.')),
    topic: { slug: 'basics', title: 'Basics' },
    related: [],
    around: [],
    measured: {},
    examples: undefined,
    changed: undefined,
  };
  const [article] = answerData(page)['@graph'];
  expect(article).toMatchObject({
    description: 'It is this.',
    citation: [
      { name: 'A manual', url: 'https://example.org/manual' },
      { name: 'MQTT 5.0, section 4.3: Quality of Service levels and protocol flows' },
    ],
  });
});
