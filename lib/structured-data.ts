import type {
  Answer,
  BreadcrumbList,
  CreativeWork,
  Dataset,
  DefinedTermSet,
  FAQPage,
  Graph,
  Organization,
  SearchAction,
  TechArticle,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { absoluteUrl, files, paths } from './address';
import { home, type Step, stepsToAnswers } from './breadcrumb';
import { numberCitations } from './content/citations';
import { withoutCodeMarks } from './content/code-marks';
import type { Question, Term } from './content/document';
import { text } from './interface-text';
import { describeProbe, type MeasuredPage, type ProbePage, type SoftwarePage } from './measured/pages';
import { citationOf } from './mqtt/standards';
import type { QuestionPage } from './pages';
import { site } from './site.mjs';

/** What a page says of itself to machines, in the words of https://schema.org. */
export type StructuredData = Graph;

const graph = (...things: readonly Thing[]): StructuredData => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

const publisher: Organization = { '@type': 'Organization', name: site.name, url: absoluteUrl(paths.home) };
const license = site.contentLicense;

/** An article and the way to it. */
export function answerData({ question, body, topic, changed }: QuestionPage): StructuredData {
  const article: TechArticle = {
    '@type': 'TechArticle',
    headline: question.question,
    description: withoutCodeMarks(question.answer),
    url: absoluteUrl(paths.question(question.slug)),
    image: absoluteUrl(files.questionPreview(question.slug)),
    inLanguage: site.language,
    articleSection: topic.title,
    dateModified: changed,
    author: publisher,
    license,
    // All that the list below the answer names, in its order.
    citation: numberCitations(JSON.parse(body), question.references).map(({ reference }): CreativeWork => {
      const { label, url } = citationOf(reference);
      return { '@type': 'CreativeWork', name: label, url };
    }),
  };
  return graph(
    article,
    breadcrumb([...stepsToAnswers(topic), { title: question.question, path: paths.question(question.slug) }]),
  );
}

const breadcrumb = (steps: readonly Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [home, ...steps].map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: absoluteUrl(path),
  })),
});

/**
 * A part of the questions that the page lists, with the short answers it shows. All parts have one id, so to machines they are one page;
 * where each stands behind the list that readers see, it weighs a third of what the whole would weigh at the end.
 */
export function faqData(questions: readonly Pick<Question, 'slug' | 'question' | 'answer'>[]): StructuredData {
  const page: FAQPage = {
    '@type': 'FAQPage',
    '@id': absoluteUrl(paths.faq),
    mainEntity: questions.map(({ slug, question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: withoutCodeMarks(answer),
        url: absoluteUrl(paths.question(slug)),
      } satisfies Answer,
    })),
  };
  return graph(page);
}

/** The terms of the glossary. */
export function glossaryData(terms: readonly Pick<Term, 'slug' | 'term' | 'definition'>[]): StructuredData {
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    name: text.glossaryTitle,
    url: absoluteUrl(paths.glossary),
    inLanguage: site.language,
    license,
    hasDefinedTerm: terms.map(({ slug, term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: absoluteUrl(paths.term(slug)),
    })),
  };
  return graph(set);
}

/** The site, and how it is searched. */
export function siteData(description: string): StructuredData {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(paths.search(''))}{search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    url: absoluteUrl(paths.home),
    description,
    inLanguage: site.language,
    publisher,
    license,
    potentialAction: search,
  };
  return graph(website);
}

/** All tables of measurements. @param measured - the day of the newest */
export function measuredData({ groups, cells, software }: MeasuredPage, measured: string): StructuredData {
  return graph({
    ...dataset(text.measured.title, text.measured.description(cells, software.length), paths.measured),
    dateModified: measured,
    variableMeasured: groups.map(({ group }) => text.measured.groups[group]),
  });
}

/** The table of one behaviour. */
export function probeData({ probe, measured }: ProbePage): StructuredData {
  return graph({
    ...dataset(text.measured.label(probe.question), describeProbe(probe), paths.probe(probe.id)),
    dateModified: measured,
    variableMeasured: probe.question,
    isPartOf: allMeasured,
  });
}

/** The tables of one program. */
export function softwareData({ software: { id, name } }: SoftwarePage): StructuredData {
  return graph({
    ...dataset(text.measured.softwareTitle(name), text.measured.softwareDescription(name), paths.software(id)),
    about: { '@type': 'SoftwareApplication', name },
    isPartOf: allMeasured,
  });
}

const dataset = (name: string, description: string, path: string) =>
  ({
    '@type': 'Dataset',
    name,
    description,
    url: absoluteUrl(path),
    creator: publisher,
    license,
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absoluteUrl(files.resource('measured')),
    },
  }) satisfies Dataset;

const allMeasured: Dataset = {
  '@type': 'Dataset',
  name: text.measured.title,
  url: absoluteUrl(paths.measured),
};
