import { paths } from './address';
import type { Question, Term, Topic } from './content/document';
import { type MeasuredPage, measuredPage, newestDay } from './measured/pages';
import { type MeasuredRows, rowsFor, type Site, type SiteFacts, tryFilterPage } from './pages';
import { lists } from './paging';
import { linkTo, type QuestionLink } from './questions';

/*
 * What the pages are given that there is one of. As with all others, a page shows this value and nothing else: lib/pages.ts.
 */

export interface TopicWithCount {
  topic: Topic;
  /** How many it has. */
  questions: number;
}

/** What a topic shows on `/faq`. */
export interface FaqSection {
  topic: Topic;
  /** All of the topic or, where the site has very many, those that are asked most or come first. */
  questions: readonly Question[];
  /** How many the topic has. */
  count: number;
}

/** What an answer shows on `/faq/all`. */
export interface FullAnswer extends Pick<Question, 'slug' | 'question' | 'answer' | 'references'> {
  /** A tree of HTML elements, in JSON. */
  body: string;
  /** What its body shows of measurements, by the id of the behaviour. */
  measured: MeasuredRows;
}

/** All answers by their topics or, where they are too many for one page, how many each topic has. */
type Everything<Answer> =
  | { topics: readonly { topic: Topic; answers: readonly Answer[] }[] }
  | { counts: readonly TopicWithCount[] };

export interface HomePage {
  /** What newcomers read first, in this order. */
  firstSteps: readonly QuestionLink[];
  /** What people come to with an error in their hands. */
  errors: readonly QuestionLink[];
  topics: readonly TopicWithCount[];
  /** How many questions the site has. */
  questions: number;
}

/** Whether one page holds all short answers, and one all full ones. */
const isWhole = ({ index }: SiteFacts): boolean => index.questions.length <= lists.whole;

export function topicsPage({ index, catalogue }: SiteFacts): TopicWithCount[] {
  return index.topics.map((topic) => ({ topic, questions: catalogue.questionsInTopic(topic).length }));
}

export function homePage(site: SiteFacts): HomePage {
  const { index, catalogue } = site;
  const named = (list: 'firstSteps' | 'errors') => catalogue.named(list).map(linkTo);
  return {
    firstSteps: named('firstSteps'),
    errors: named('errors'),
    topics: topicsPage(site),
    questions: index.questions.length,
  };
}

export function faqPage(site: SiteFacts): { sections: readonly FaqSection[]; questions: number } {
  const { index, catalogue } = site;
  const sections = index.topics.map((topic) => {
    const all = catalogue.questionsInTopic(topic);
    const chosen = new Set([...catalogue.questionsAt(topic.mostAsked), ...all]);
    return { topic, questions: isWhole(site) ? all : [...chosen].slice(0, lists.sample), count: all.length };
  });
  return { sections, questions: index.questions.length };
}

/** `/faq/all` without what the answers on it show. */
export function everythingOutline(site: SiteFacts): Everything<Question> {
  const { index, catalogue } = site;
  if (!isWhole(site)) return { counts: topicsPage(site) };
  return { topics: index.topics.map((topic) => ({ topic, answers: catalogue.questionsInTopic(topic) })) };
}

/** What an answer shows there. */
export function fullAnswer(site: Site, found: Question): FullAnswer {
  const { slug, question, answer, references, path } = found;
  return { slug, question, answer, references, body: site.bodyOf(path), measured: rowsFor(site, [found]) };
}

/** All that `/faq/all` shows. */
export function everythingPage(site: Site): Everything<FullAnswer> {
  const outline = everythingOutline(site);
  if ('counts' in outline) return outline;
  const topics = outline.topics.map(({ topic, answers }) => ({
    topic,
    answers: answers.map((question) => fullAnswer(site, question)),
  }));
  return { topics };
}

/** Each term with its body, in JSON. */
export const glossaryPage = ({ index, bodyOf }: Site): (Term & { body: string })[] =>
  index.terms.map((term) => ({ ...term, body: bodyOf(term.path) }));

/** The slug of an answer that stands for all others. */
export const apiPage = ({ index, catalogue }: SiteFacts): { example: string } => ({
  example: (catalogue.named('mostAsked')[0] ?? index.questions[0])?.slug ?? '',
});

/** All tables, and the day on which the newest of their cells was measured. */
export const measurementsPage = ({ measured }: SiteFacts): MeasuredPage & { newest: string } => ({
  ...measuredPage(measured),
  newest: newestDay(measured),
});

/** The values of these pages by their paths. */
export const singlePages = (site: Site): Readonly<Record<string, unknown>> => ({
  [paths.home]: homePage(site),
  [paths.faq]: faqPage(site),
  [paths.everything]: everythingPage(site),
  [paths.glossary]: glossaryPage(site),
  [paths.topics]: topicsPage(site),
  [paths.api]: apiPage(site),
  [paths.measured]: measurementsPage(site),
  [paths.tryFilter]: tryFilterPage(site),
});
