import type { Question, Topic } from './content/document';

/** A question as far as a link to it needs it. */
export type QuestionLink = Pick<Question, 'slug' | 'question'>;

/** What a page is given of a question that it only leads to. */
export const linkTo = ({ slug, question }: Question): QuestionLink => ({ slug, question });

/** Topics in the order the site shows them. */
export function topicsInOrder<T extends Topic>(topics: readonly T[]): T[] {
  return [...topics].sort((a, b) => a.order - b.order);
}

/** Answers to what pages ask of the questions. */
export interface Catalogue {
  /** The question at a slug; undefined when there is none. */
  question(slug: string): Question | undefined;
  /** The question a former slug leads to; undefined when no question had it. */
  redirect(formerSlug: string): Question | undefined;
  /** The questions at these slugs, in that order. Slugs without a question are passed over. */
  questionsAt(slugs?: readonly string[]): Question[];
  /** Questions of one topic, in the topic's own order, then by slug. */
  questionsInTopic(topic: Topic): readonly Question[];
  /** What the topics name in this field, in the order of the topics, each question once. */
  named(field: 'mostAsked' | 'firstSteps' | 'errors'): Question[];
  /** This question with so many before it and after it as stand beside it in the reading order of its topic. */
  around(question: Question, reach: number): Question[];
}

/** Looks everything up once, so that a page costs the same whatever the number of questions. */
export function catalogueOf(questions: readonly Question[], topics: readonly Topic[]): Catalogue {
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const byFormerSlug = new Map(
    questions.flatMap((question) => (question.redirects ?? []).map((slug) => [slug, question] as const)),
  );
  const byTopic = new Map(topics.map((topic) => [topic.slug, inOwnOrder(questions, topic)]));
  const places = new Map(
    [...byTopic.values()].flatMap((list) => list.map(({ slug }, index) => [slug, index] as const)),
  );
  const questionsAt = (slugs: readonly string[] = []) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  return {
    question: (slug) => bySlug.get(slug),
    redirect: (slug) => byFormerSlug.get(slug),
    questionsAt,
    questionsInTopic: ({ slug }) => byTopic.get(slug) ?? [],
    named: (field) => [...new Set(topicsInOrder(topics).flatMap((topic) => questionsAt(topic[field])))],
    around: ({ slug, topic }, reach) => {
      const index = places.get(slug);
      return index === undefined
        ? []
        : (byTopic.get(topic)?.slice(Math.max(0, index - reach), index + reach + 1) ?? []);
    },
  };
}

function inOwnOrder(questions: readonly Question[], topic: Topic): Question[] {
  const place = new Map(topic.questions?.map((slug, index) => [slug, index]));
  const placeOf = ({ slug }: Question) => place.get(slug) ?? Number.POSITIVE_INFINITY;
  return questions
    .filter((question) => question.topic === topic.slug)
    .sort((a, b) => (placeOf(a) === placeOf(b) ? (a.slug < b.slug ? -1 : 1) : placeOf(a) - placeOf(b)));
}
