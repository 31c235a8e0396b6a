import { absoluteUrl, editUrl, files, paths } from '../address';
import { piecesOf, withoutCodeMarks } from '../content/code-marks';
import type { Question, Reference, Term, Topic } from '../content/document';
import { latestChange } from '../dates';
import { text } from '../interface-text';
import { softwareIn } from '../measured/measured';
import { probeIds, probePage } from '../measured/pages';
import { hexOf } from '../mqtt/hex';
import { properties } from '../mqtt/properties';
import { resultCodes } from '../mqtt/reason-codes';
import { citationOf } from '../mqtt/standards';
import { type SpecVersion, specVersions } from '../mqtt/versions';
import { neighboursOf, type QuestionPage, type SiteFacts } from '../pages';
import type { QuestionLink } from '../questions';
import { site } from '../site.mjs';
import { escaped } from '../xml';
import { resources } from './resources';
import type { Api } from './schemas';

/** A text of an author as programs get it. */
interface Texts {
  html: string;
  markdown: string;
}

/** The same of a body. */
export interface BodyTexts extends Texts {
  /** What it cites in the order of its numbers: the references it was given, and what else stands in it. */
  cited: readonly Reference[];
}

const linkTo = ({ slug, question }: QuestionLink) => ({ slug, question, url: absoluteUrl(paths.question(slug)) });

const topicLink = ({ slug, title }: Pick<Topic, 'slug' | 'title'>) => ({
  slug,
  title,
  url: absoluteUrl(paths.topic(slug)),
});

/** A reference with what it leads to. */
const resolved = (reference: Reference) => ({
  ...citationOf(reference),
  ...('spec' in reference && reference),
});

const inSpec = (spec: SpecVersion, section: string) => resolved({ spec, section });

export function indexValue({ index, measured }: SiteFacts): Api['index'] {
  const { questions, topics, terms, changes } = index;
  const changed = latestChange(changes, [...questions, ...topics, ...terms]);
  return {
    name: site.name,
    description: text.homeDescription(questions.length, topics.length),
    apiVersion: 1,
    language: site.language,
    license: site.contentLicense,
    url: absoluteUrl(paths.home),
    documentation: absoluteUrl(paths.api),
    openapi: absoluteUrl(files.openApi),
    llms: absoluteUrl(files.llms),
    changed,
    counts: {
      questions: questions.length,
      topics: topics.length,
      terms: terms.length,
      behaviours: probeIds(measured).length,
    },
    // An address with a gap in it is none; the list of questions names those.
    resources: resources
      .filter(({ path }) => !path.includes('{slug}'))
      .map(({ name, description, path }) => ({ name, description, url: absoluteUrl(path) })),
  };
}

export function topicsValue({ index, catalogue }: SiteFacts): Api['topics'] {
  return {
    topics: index.topics.map((topic) => ({
      ...topicLink(topic),
      description: topic.description,
      questions: catalogue.questionsInTopic(topic).map(linkTo),
      mostAsked: [...(topic.mostAsked ?? [])],
    })),
  };
}

function summaryOf(
  { index }: SiteFacts,
  question: Question,
  cited: readonly Reference[],
): Api['questions']['questions'][number] {
  const { slug, answer, versions, keywords = [], reviewed } = question;
  const topic = index.topics.find(({ slug }) => slug === question.topic);
  const changed = latestChange(index.changes, [question]);
  return {
    slug,
    question: question.question,
    answer: withoutCodeMarks(answer),
    topic: topicLink(topic ?? { slug: question.topic, title: question.topic }),
    versions: [...versions],
    keywords: [...keywords],
    sections: cited.flatMap((reference) => ('spec' in reference ? [reference] : [])),
    reviewed,
    changed,
    url: absoluteUrl(paths.question(slug)),
    json: absoluteUrl(files.question(slug)),
    markdownUrl: absoluteUrl(files.markdown(paths.question(slug))),
  };
}

/** @param citedBy - what an answer cites: its references, and what else stands in its text */
export const questionsValue = (
  all: SiteFacts,
  citedBy: (question: Question) => readonly Reference[],
): Api['questions'] => ({
  questions: all.index.questions.map((question) => summaryOf(all, question, citedBy(question))),
});

/** @param page - what its page shows */
export function questionValue(
  all: SiteFacts,
  question: Question,
  page: QuestionPage,
  { html, markdown, cited }: BodyTexts,
): Api['question'] {
  const { sections, ...summary } = summaryOf(all, question, cited);
  const { previous, next } = neighboursOf(page);
  return {
    ...summary,
    answerWithCode: question.answer,
    html,
    markdown,
    references: cited.map(resolved),
    related: page.related.map(linkTo),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    measured: Object.values(page.measured).map(({ id, question }) => ({
      id,
      question,
      url: absoluteUrl(paths.probe(id)),
    })),
    formerAddresses: (question.redirects ?? []).map((slug) => absoluteUrl(paths.question(slug))),
    editUrl: editUrl(question.path),
    license: site.contentLicense,
  };
}

/** @param terms - each with what it says beyond its definition */
export function glossaryValue(terms: readonly (Term & Texts)[]): Api['glossary'] {
  return {
    terms: terms.map(({ slug, term, expansion, also = [], definition, html, markdown }) => ({
      slug,
      term,
      expansion,
      also: [...also],
      definition,
      html,
      markdown,
      url: absoluteUrl(paths.term(slug)),
    })),
  };
}

/** From this code on the standard calls it a failure. MQTT 5.0 §2.4; in 3.1.1 every code of CONNACK but 0 refuses. */
const firstFailure = 0x80;

export function reasonCodesValue(): Api['reasonCodes'] {
  return {
    codes: specVersions.flatMap((version) =>
      resultCodes[version].map(({ code, name, packets, meaning, section }) => ({
        version,
        code,
        hex: hexOf(code),
        name,
        packets: [...packets],
        meaning,
        failure: code >= firstFailure || (version === '3.1.1' && packets.includes('CONNACK') && code > 0),
        reference: inSpec(version, section),
      })),
    ),
  };
}

export function propertiesValue(): Api['properties'] {
  return {
    properties: properties.map(({ id, name, type, absent, sections }) => ({
      id,
      hex: hexOf(id),
      name,
      type,
      absent,
      in: Object.entries(sections).map(([packet, section]) => ({ packet, reference: inSpec('5.0', section) })),
    })),
  };
}

export function measuredValue({ index, measured }: SiteFacts): Api['measured'] {
  return {
    software: softwareIn(measured).map(({ id, name, results }) => ({
      id,
      name,
      versions: results.map(({ version }) => version),
      url: absoluteUrl(paths.software(id)),
    })),
    behaviours: probeIds(measured).flatMap((id) => {
      const page = probePage(measured, index.questions, id);
      if (!page) return [];
      const { group, question, rule, means } = page.probe;
      return {
        id,
        group,
        question,
        rule: { text: rule.text, references: rule.references.map(resolved) },
        means,
        lastMeasured: page.measured,
        software: page.row.software.map(({ id, name, statements }) => ({
          id,
          name,
          statements: statements.map((statement) => ({ ...statement, notes: [...statement.notes] })),
        })),
        answers: page.answers.map(linkTo),
        url: absoluteUrl(paths.probe(id)),
      };
    }),
  };
}

/** A text in which code stands between backticks, as HTML. */
const codeInHtml = (written: string) =>
  piecesOf(written)
    .map(({ text, isCode }) => (isCode ? `<code>${escaped(text)}</code>` : escaped(text)))
    .join('');

/** The question with its short answer, for another page. It has no script and no style: that page decides how it looks. */
export function embedValue({ slug, question, answer }: Pick<Question, 'slug' | 'question' | 'answer'>): Api['embed'] {
  const url = absoluteUrl(paths.question(slug));
  return {
    version: '1.0',
    type: 'rich',
    title: question,
    author_name: site.name,
    author_url: absoluteUrl(paths.home),
    provider_name: site.name,
    provider_url: absoluteUrl(paths.home),
    html: `<blockquote cite="${url}"><p><a href="${url}">${escaped(question)}</a></p><p>${codeInHtml(answer)}</p></blockquote>`,
    // oEmbed asks for numbers: what such a text takes in the middle of a page.
    width: 600,
    height: 200,
  };
}
