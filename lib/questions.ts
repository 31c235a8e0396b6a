import type { Question, Topic } from './content/document';

/** Topics in the order the site shows them. */
export function topicsInOrder<T extends Topic>(topics: readonly T[]): T[] {
  return [...topics].sort((a, b) => a.order - b.order);
}

/** Questions of one topic, in the topic's own order, then by slug. */
export function questionsInTopic<Q extends Question>(questions: readonly Q[], topic: Topic): Q[] {
  const place = new Map(topic.questions?.map((slug, index) => [slug, index]));
  const placeOf = ({ slug }: Q) => place.get(slug) ?? Number.POSITIVE_INFINITY;
  return questions
    .filter((question) => question.topic === topic.slug)
    .sort((a, b) => (placeOf(a) === placeOf(b) ? (a.slug < b.slug ? -1 : 1) : placeOf(a) - placeOf(b)));
}

/** The question at a slug; undefined when there is none. */
export function findQuestion<Q extends Question>(questions: readonly Q[], slug: string): Q | undefined {
  return questions.find((question) => question.slug === slug);
}

/** The question a former slug leads to; undefined when no question had it. */
export function findRedirect<Q extends Question>(questions: readonly Q[], formerSlug: string): Q | undefined {
  return questions.find((question) => question.redirects?.includes(formerSlug));
}

/** The questions at these slugs, in that order. Slugs without a question are passed over. */
export function questionsAt<Q extends Question>(questions: readonly Q[], slugs: readonly string[] = []): Q[] {
  return slugs.flatMap((slug) => findQuestion(questions, slug) ?? []);
}

/** The questions people ask most: what the topics name, in the order of the topics. */
export function mostAsked<Q extends Question>(questions: readonly Q[], topics: readonly Topic[]): Q[] {
  return topicsInOrder(topics).flatMap((topic) => questionsAt(questions, topic.mostAsked));
}

/** The questions before and after this one in the reading order of its topic. */
export function neighbours<Q extends Question>(
  questions: readonly Q[],
  topic: Topic,
  slug: string,
): { previous: Q | undefined; next: Q | undefined } {
  const inTopic = questionsInTopic(questions, topic);
  const index = inTopic.findIndex((question) => question.slug === slug);
  return { previous: inTopic[index - 1], next: index < 0 ? undefined : inTopic[index + 1] };
}
