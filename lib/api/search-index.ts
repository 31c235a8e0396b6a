import { absoluteUrl } from '../address';
import { anchorOf, type KeptEntry } from '../search/entry';
import { entriesFile, type IndexPlan, wordsFile } from '../search/index-file-names';
import type { SearchIndex } from '../search/index-files';
import { Searcher } from '../search/searcher';
import type { Api } from './schemas';

/** The index of the search as one file for programs. The browser reads the same in parts: lib/search/index-files.ts. */
export function searchValue({ plan, files }: SearchIndex): Api['search'] {
  const textsOf = (nameOf: (number: number) => string, count: number) =>
    Array.from({ length: count }, (_, number) => files.get(nameOf(number)) ?? '');
  return {
    entries: textsOf(entriesFile, Math.max(1, Math.ceil(plan.entries / plan.perFile)))
      .flatMap((file): KeptEntry[] => JSON.parse(file))
      .map(toldEntry),
    words: Object.fromEntries(
      textsOf(wordsFile, plan.firstWords.length)
        .flatMap((file) => file.split('\n'))
        .filter(Boolean)
        .map((line) => line.split(' ')),
    ),
  };
}

/** In the order of its schema. */
function toldEntry({ kind, title, answer, topic, versions, keywords, places = [], path }: KeptEntry) {
  return {
    kind,
    title,
    answer,
    topic,
    versions: versions && [...versions],
    keywords: [...keywords],
    places: places.map(({ title, id = anchorOf(title) }) => ({ title, id })),
    url: absoluteUrl(path),
  };
}

/** What finds entries in that file as the site does. The path of what it finds is a public address. */
export function searcherOver({ entries, words }: Api['search']): Searcher {
  const plan: IndexPlan = { entries: entries.length, perFile: Math.max(1, entries.length), firstWords: [''] };
  const files = new Map([
    [entriesFile(0), JSON.stringify(entries.map(({ url, ...entry }) => ({ ...entry, path: url })))],
    [
      wordsFile(0),
      Object.entries(words)
        .map((line) => line.join(' '))
        .join('\n'),
    ],
  ]);
  return new Searcher(plan, async (file) => files.get(file) ?? '');
}
