import { allQuestions, allTerms, allTopics } from 'contentlayer/generated';
import lastChanged from '@/.generated/last-changed.json';
import type { Question, Term, Topic } from '@/lib/content/document';
import type { LastChanges } from '@/lib/last-changed';
import { catalogueOf, topicsInOrder } from '@/lib/questions';

/** The one door between Contentlayer's data and the routes. */
export const questions: readonly Question[] = allQuestions;
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
