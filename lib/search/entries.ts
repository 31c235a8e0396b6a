import { paths } from '../address';
import { withoutCodeMarks as plain } from '../content/code-marks';
import { text } from '../interface-text';
import { hexOf } from '../mqtt/hex';
import { properties } from '../mqtt/properties';
import { resultCodes } from '../mqtt/reason-codes';
import type { SpecVersion } from '../mqtt/versions';
import type { SiteFacts } from '../pages';
import type { BodyFacts, ListComponent } from './body-facts';
import type { SearchEntry } from './entry';

/** Questions up to whose number the bodies of answers are searched, too: beyond it the index would be too large for a phone. */
const questionsWithBody = 1_000;

/** Whether the texts of answers are searched where there are so many. */
export const isBodySearched = (questions: number) => questions <= questionsWithBody;

/**
 * All that can be found on the site. Entries of a topic stand beside each other, which makes the index smaller.
 *
 * @param factsOf - of the body of a document, by its path
 */
export function searchEntries(site: SiteFacts, factsOf: (path: string) => BodyFacts): SearchEntry[] {
  const answers = answersOf(site, factsOf);
  return [
    ...answers.map(({ entry }) => entry),
    ...terms(site),
    ...codes(answers),
    ...propertyEntries(answers),
    ...behaviours(site),
    ...tools,
  ];
}

interface Answer {
  entry: SearchEntry;
  lists: BodyFacts['lists'];
}

function answersOf({ index: { questions, topics } }: SiteFacts, factsOf: (path: string) => BodyFacts): Answer[] {
  return topics.flatMap((topic) =>
    questions
      .filter((question) => question.topic === topic.slug)
      .map(({ slug, question, answer, versions, keywords = [], path }) => {
        const { places, text: body, lists } = factsOf(path);
        const entry: SearchEntry = {
          kind: 'question',
          title: question,
          path: paths.question(slug),
          answer,
          topic: topic.title,
          versions,
          keywords,
          places,
          body,
        };
        return { entry, lists };
      }),
  );
}

const terms = ({ index }: SiteFacts): SearchEntry[] =>
  index.terms.map(({ slug, term, expansion, also = [], definition }) => ({
    kind: 'term',
    title: expansion ? `${term} (${expansion})` : term,
    path: paths.term(slug),
    answer: definition,
    keywords: [...(expansion ? [term, expansion] : []), ...also],
    body: '',
  }));

/** Codes, each at the first answer that lists all codes of its version. */
function codes(answers: readonly Answer[]): SearchEntry[] {
  return (Object.entries(resultCodes) as [SpecVersion, (typeof resultCodes)[SpecVersion]][]).flatMap(
    ([version, all]) => {
      const place = answerWith(answers, 'ReasonCodes', { version: version === '5.0' ? undefined : version });
      if (!place) return [];
      return all.map(({ code, name, packets, meaning }): SearchEntry => {
        const number = version === '5.0' ? hexOf(code) : String(code);
        return {
          kind: 'code',
          title: `${number} ${name}`,
          path: `${place}${textFragment(number, name)}`,
          answer: `${plain(meaning)} (${packets.join(', ')})`,
          versions: [version],
          keywords: [number, name, String(code), `rc=${code}`],
          body: '',
        };
      });
    },
  );
}

/** Properties, at the first answer that lists them all. */
function propertyEntries(answers: readonly Answer[]): SearchEntry[] {
  const place = answerWith(answers, 'Properties', {});
  if (!place) return [];
  return properties.map(({ id, name, type, sections, absent }) => ({
    kind: 'property',
    title: name,
    path: `${place}${textFragment(name)}`,
    answer: `${hexOf(id)}, ${type}, ${text.properties.packets} ${Object.keys(sections).join(', ')}. ${text.properties.absent}: ${plain(absent)}.`,
    versions: ['5.0'],
    keywords: [hexOf(id)],
    body: '',
  }));
}

const tools: SearchEntry[] = [
  {
    kind: 'tool',
    title: text.tryFilter.title,
    path: paths.tryFilter,
    answer: text.tryFilter.description,
    keywords: text.tryFilter.keywords,
    body: '',
  },
];

const behaviours = ({ measured }: SiteFacts): SearchEntry[] =>
  measured.probes
    .filter(({ id }) => measured.rows[id])
    .map(({ id, question, rule, means, outcomes, versions }) => ({
      kind: 'measured',
      title: question,
      path: paths.probe(id),
      answer: firstOf(plain(rule.text)),
      versions,
      keywords: [],
      body: [means, ...Object.values(outcomes).map(({ says }) => says)].join('\n'),
    }));

/** The address of the first answer that shows a component with just these attributes. */
function answerWith(
  answers: readonly Answer[],
  component: ListComponent,
  attributes: Record<string, string | undefined>,
): string | undefined {
  const wanted = JSON.stringify(attributes);
  return answers.find(({ lists }) =>
    lists.some(({ name, attributes: given }) => name === component && JSON.stringify(given) === wanted),
  )?.entry.path;
}

/** Leads to the words on a page that has no id for them. https://wicg.github.io/scroll-to-text-fragment/ */
const textFragment = (...words: readonly string[]) =>
  `#:~:text=${words.map((word) => encodeURIComponent(word).replaceAll('-', '%2D')).join(',')}`;

/** As many whole words as a line of a result has room for. */
const firstOf = (words: string) => (words.length > 120 ? `${words.slice(0, 110).replace(/\s+\S*$/, '')} …` : words);
