import { readFileSync } from 'node:fs';
import revision from '@/.generated/content-revision.json';
import lastChanged from '@/.generated/last-changed.json';
import type { Question, Term, Topic } from '@/lib/content/document';
import type { LastChanges } from '@/lib/last-changed';
import { catalogueOf, topicsInOrder } from '@/lib/questions';

type Generated = typeof import('contentlayer/generated');

/**
 * What `contentlayer/generated` exports, read from the files it is made of. An import would make all texts a part of the program:
 * every process of a build then holds them twice (3.1 GB at 10,000 questions instead of 1.8 GB), and the development server was
 * seen to lose a part of a program that changes with every save.
 */
function readGenerated<Kind extends 'Question' | 'Term' | 'Topic'>(kind: Kind): Generated[`all${Kind}s`] {
  return JSON.parse(readFileSync(`.contentlayer/generated/${kind}/_index.json`, 'utf8'));
}

// The development server reads the data again when this changes; an import that nothing uses would be left out.
void revision;

/** The one door between Contentlayer's data and the routes. Contentlayer's own order is that in which it came to the files. */
export const questions: readonly Question[] = readGenerated('Question').toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
export const topics: readonly Topic[] = topicsInOrder(readGenerated('Topic'));
export const terms: readonly Term[] = readGenerated('Term').toSorted((a: Term, b: Term) =>
  a.term.localeCompare(b.term, 'en'),
);
export const changes: LastChanges = lastChanged;
export const catalogue = catalogueOf(questions, topics);

/** The topic of a slug; undefined when there is none. */
export const findTopic = (slug: string | undefined) => topics.find((topic) => topic.slug === slug);

/** The topic of a slug. @throws {Error} when there is none; check makes sure that every question has one */
export function topicOf(slug: string): Topic {
  const topic = findTopic(slug);
  if (!topic) throw new Error(`Unexpected topic "${slug}", expected one in content/topics - run npm run check`);
  return topic;
}
