import { readFileSync } from 'node:fs';
import lastChanged from '@/.generated/last-changed.json';
import type { Question, Term, Topic } from '@/lib/content/document';
import type { LastChanges } from '@/lib/last-changed';
import { catalogueOf, topicsInOrder } from '@/lib/questions';

type Generated = typeof import('contentlayer/generated');

// An import shows what an author saves in the open page. In a build it would make all texts a part of the program, which every
// process then holds twice: 3.1 GB at 10,000 questions instead of 1.8 GB.
const { allQuestions, allTerms, allTopics } =
  process.env.NODE_ENV === 'production' ? readGenerated() : await import('contentlayer/generated');

/** What `contentlayer/generated` exports, read from the files it is made of. */
function readGenerated(): Pick<Generated, 'allQuestions' | 'allTerms' | 'allTopics'> {
  const read = (kind: string) => JSON.parse(readFileSync(`.contentlayer/generated/${kind}/_index.json`, 'utf8'));
  return { allQuestions: read('Question'), allTerms: read('Term'), allTopics: read('Topic') };
}

/** The one door between Contentlayer's data and the routes. Contentlayer's own order is that in which it came to the files. */
export const questions: readonly Question[] = allQuestions.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
export const topics: readonly Topic[] = topicsInOrder(allTopics);
export const terms: readonly Term[] = allTerms.toSorted((a: Term, b: Term) => a.term.localeCompare(b.term, 'en'));
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
