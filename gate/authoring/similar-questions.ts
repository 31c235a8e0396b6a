import MiniSearch from 'minisearch';
import type { KnownQuestion } from './known-content';

/** A question that may be the same one in other words. */
export interface SimilarQuestion extends KnownQuestion {
  /** The words for which it was chosen. */
  shared: string[];
}

/** Words that say nothing of the subject: every question has some of them. */
const common = new Set(
  'a an and are at be by can do does for from has have how i if in is it its mean means mqtt my not of on or should that the there to use used using what when where which who why will with without work works'.split(
    ' ',
  ),
);

/** So many are shown at most. */
const most = 3;

/** What scores less than this part of the best one shares a word by chance. */
const worthShowing = 0.4;

/**
 * The questions most like `question`, best first.
 *
 * By MiniSearch: it forgives typing errors and endings, and weighs rare words more.
 */
export function similarQuestions(question: string, known: readonly KnownQuestion[]): SimilarQuestion[] {
  const index = new MiniSearch<KnownQuestion>({
    idField: 'path',
    fields: ['question', 'keywords', 'slug'],
    extractField: (document, field) => {
      const value = document[field as keyof KnownQuestion];
      return Array.isArray(value) ? value.join(' ') : (value ?? '');
    },
    processTerm: (term) => (common.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { question: 2 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  });
  index.addAll(known);
  const results = index.search(question);
  const enough = (results[0]?.score ?? 0) * worthShowing;
  return results
    .filter(({ score }) => score >= enough)
    .slice(0, most)
    .flatMap(({ id, terms }) => {
      const found = known.find(({ path }) => path === id);
      return found ? { ...found, shared: [...new Set(terms)] } : [];
    });
}
