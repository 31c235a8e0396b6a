import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import revision from '@/.generated/content-revision.json';
import lastChanged from '@/.generated/last-changed.json';
import { bodyFile } from '@/lib/content/body-file';
import type { Question, Term, Topic } from '@/lib/content/document';
import type { LastChanges } from '@/lib/last-changed';
import { lists } from '@/lib/paging';
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

/** The one door between Contentlayer's data and the routes. */
export const topics: readonly Topic[] = topicsInOrder(readGenerated('Topic'));
/** By slug; Contentlayer's own order is that in which it came to the files. While a topic is refused, its questions wait with it. */
export const questions: readonly Question[] = readGenerated('Question')
  .filter(({ topic }) => topics.some(({ slug }) => slug === topic))
  .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
/** By name. */
export const terms: readonly Term[] = readGenerated('Term').toSorted((a: Term, b: Term) =>
  a.term.localeCompare(b.term, 'en'),
);
/** When each content file was last changed. */
export const changes: LastChanges = lastChanged;
/** Looks questions up. */
export const catalogue = catalogueOf(questions, topics);
/** Whether one page holds all short answers, and one all full ones. */
export const whole = questions.length <= lists.whole;

/** The body of a document, as check understood it. */
export const bodyOf = ({ path }: { path: string }): Root => JSON.parse(readFileSync(bodyFile(path), 'utf8'));

/** The topic of a slug; undefined when there is none. */
export const findTopic = (slug: string | undefined) => topics.find((topic) => topic.slug === slug);

/** The topic of a slug. @throws {Error} when there is none; every question above has one */
export function topicOf(slug: string): Topic {
  const topic = findTopic(slug);
  if (!topic) throw new Error(`Unexpected topic "${slug}", expected one in content/topics - run npm run check`);
  return topic;
}
