import type { ContentIndex } from './content/content-index';
import type { Question, Topic } from './content/document';
import { latestChange } from './dates';
import { type ExampleRuns, type Measured, type MeasuredRow, softwareIn } from './measured/measured';
import { differingRows, probeIds } from './measured/pages';
import { lists, type Part, partsOf } from './paging';
import { type Catalogue, catalogueOf, linkTo, type QuestionLink } from './questions';

/**
 * What each page is given. A page shows this value and nothing else, so that the same value is the same page: the build makes a page
 * anew only when its value has changed (build/4-pages.ts).
 */

/** What the page of an answer shows. */
export interface QuestionPage {
  question: Pick<Question, 'slug' | 'question' | 'answer' | 'versions' | 'references' | 'reviewed' | 'path'>;
  /** A tree of HTML elements, in JSON. */
  body: string;
  topic: Pick<Topic, 'slug' | 'title'>;
  related: readonly QuestionLink[];
  /** It and those beside it in its topic, in reading order. */
  around: readonly QuestionLink[];
  /** What its body shows of measurements, by the id of the behaviour. */
  measured: MeasuredRows;
  /** On what its examples ran; undefined when it has none. */
  examples: ExampleRuns | undefined;
  /** ISO time; undefined when history does not tell. */
  changed: string | undefined;
}

export type MeasuredRows = Readonly<Record<string, MeasuredRow>>;

/** What the page of a former address shows. */
export interface MovedPage {
  from: string;
  to: QuestionLink;
}

/** What a page of a topic shows. */
export interface TopicPage {
  topic: Pick<Topic, 'slug' | 'title' | 'description'>;
  part: Part<QuestionLink & Pick<Question, 'answer' | 'versions'>>;
}

/** What the page of the tester of filters shows. */
export interface TryFilterPage {
  /** Behaviours in which software differs from the standard. */
  differing: readonly MeasuredRow[];
  /** Answers that cite what the standard says of topics and filters. */
  answers: readonly QuestionLink[];
}

/** All that is known of the site but the bodies of its documents. */
export interface SiteFacts {
  index: ContentIndex;
  catalogue: Catalogue;
  measured: Measured;
}

/** What the values of pages are made of. */
export interface Site extends SiteFacts {
  /** The body of a document, in JSON. */
  bodyOf(path: string): string;
}

export function siteOf(index: ContentIndex, bodyOf: Site['bodyOf'], measured: Measured): Site {
  return { index, catalogue: catalogueOf(index.questions, index.topics), bodyOf, measured };
}

/** What the bodies of these questions show of measurements. */
export function rowsFor({ measured }: Site, questions: readonly Question[]): MeasuredRows {
  const ids = [...new Set(questions.flatMap(({ probes = [] }) => probes))];
  return Object.fromEntries(ids.flatMap((id) => measured.rows[id] ?? []).map((row) => [row.id, row]));
}

/** Every address below `/faq`, former ones included. */
const questionAddresses = ({ index: { questions } }: SiteFacts): string[] =>
  questions.flatMap(({ slug, redirects = [] }) => [slug, ...redirects]);

/** On what the examples of an answer ran; nothing when they may be others by now. */
function examplesOf({ measured }: Site, slug: string, changed: string | undefined): ExampleRuns | undefined {
  const runs = measured.examples[slug];
  return runs && changed && changed.slice(0, runs.date.length) <= runs.date ? runs : undefined;
}

/** The page at an address below `/faq`; undefined when there is none. */
export function questionPage(site: Site, address: string): QuestionPage | MovedPage | undefined {
  const { index, catalogue, bodyOf } = site;
  const moved = catalogue.redirect(address);
  if (moved) return { from: address, to: linkTo(moved) };
  const found = catalogue.question(address);
  const topic = index.topics.find(({ slug }) => slug === found?.topic);
  if (!found || !topic) return undefined;
  const { slug, question, answer, versions, references, reviewed, path } = found;
  const changed = latestChange(index.changes, [found]);
  return {
    question: { slug, question, answer, versions, references, reviewed, path },
    body: bodyOf(path),
    topic: { slug: topic.slug, title: topic.title },
    related: catalogue.questionsAt(found.related).map(linkTo),
    around: catalogue.around(found, lists.aside).map(linkTo),
    measured: rowsFor(site, [found]),
    examples: examplesOf(site, slug, changed),
    changed,
  };
}

/** What is read before an answer and after it. */
export function neighboursOf({ question, around }: Pick<QuestionPage, 'question' | 'around'>) {
  const index = around.findIndex(({ slug }) => slug === question.slug);
  return { previous: around[index - 1], next: around[index + 1] };
}

/** An address below `/topics`. */
interface TopicAddress {
  topic: string;
  /** From 1. */
  page: number;
}

/** Every address below `/topics`. */
const topicAddresses = ({ index: { topics }, catalogue }: SiteFacts): TopicAddress[] =>
  topics.flatMap((topic) =>
    partsOf(catalogue.questionsInTopic(topic), lists.topicPage).map(({ number }) => ({
      topic: topic.slug,
      page: number,
    })),
  );

/** The page at an address below `/topics`; undefined when there is none. */
export function topicPage({ index, catalogue }: Site, { topic: slug, page }: TopicAddress): TopicPage | undefined {
  const found = index.topics.find((topic) => topic.slug === slug);
  const part = found && partsOf(catalogue.questionsInTopic(found), lists.topicPage)[page - 1];
  if (!part) return undefined;
  const { title, description } = found;
  const items = part.items.map(({ slug, question, answer, versions }) => ({ slug, question, answer, versions }));
  return { topic: { slug, title, description }, part: { ...part, items } };
}

export const tryFilterPage = ({ index, measured }: SiteFacts): TryFilterPage => ({
  differing: differingRows(measured, ['topics', 'client-topics', 'topic-matchers']),
  answers: index.questions
    .filter(({ references }) => references.some((one) => 'spec' in one && one.section.startsWith('4.7.1')))
    .map(linkTo),
});

/** Pages by their kind: all there are, or those that Next makes in a build (build/4-pages.ts). */
export interface Pages {
  /** Paths of pages that there is one of: lib/single-pages.ts. */
  single: readonly string[];
  /** Addresses below `/faq`. */
  questions: readonly string[];
  topics: readonly TopicAddress[];
  /** Ids of behaviours and of software that were measured. */
  probes: readonly string[];
  software: readonly string[];
}

export const addressedPages = (site: SiteFacts): Omit<Pages, 'single'> => ({
  questions: questionAddresses(site),
  topics: topicAddresses(site),
  probes: probeIds(site.measured),
  software: softwareIn(site.measured).map(({ id }) => id),
});

/** Where the build says which pages Next is to make. */
export const pagesToMakeFile = '.generated/pages-to-make.json';
