import type { Question, Topic } from '../content/document';
import { type Site, siteOf } from '../pages';

/** A sound topic for tests. */
export const sampleTopic: Topic = {
  slug: 'qos',
  title: 'QoS',
  description: 'About QoS.',
  order: 1,
  path: 'topics/qos.yaml',
};

/** A sound question for tests. @param more - what a test is about */
export const sampleQuestion = (slug: string, more: Partial<Question> = {}): Question => ({
  slug,
  topic: sampleTopic.slug,
  path: `questions/${sampleTopic.slug}/${slug}.mdx`,
  question: `What is ${slug}?`,
  answer: `It is ${slug}.`,
  versions: ['5.0'],
  references: [{ spec: '5.0', section: '4.3' }],
  reviewed: '2026-11-28',
  ...more,
});

/** A site of these questions for tests, on which nothing was measured. The body of a document is its path. */
export const sampleSite = (questions: readonly Question[], topic = sampleTopic): Site =>
  siteOf({ questions, topics: [topic], terms: [], changes: {} }, (path) => path, {
    probes: [],
    results: [],
    rows: {},
    shown: {},
    examples: {},
  });
