import type { KeptEntry, SearchEntry } from './entry';
import { entriesFile, type IndexPlan, wordsFile } from './index-file-names';
import { wordListsOf } from './make-index';

/** A text of this many characters is one file, of about 70 kB of gzip. */
const wordsPerFile = 180_000;

/** Up to this number of entries all of them are one file; of more, a reader gets those that were found. */
const entriesInOneFile = 600;
const entriesPerFile = 24;

export interface SearchIndex {
  plan: IndexPlan;
  /** By their names. */
  files: ReadonlyMap<string, string>;
}

/** The index of these entries. */
export function indexFiles(entries: readonly SearchEntry[]): SearchIndex {
  const files = new Map<string, string>();
  const perFile = entries.length > entriesInOneFile ? entriesPerFile : Math.max(1, entries.length);
  // Of no entries there is an empty file.
  for (let from = 0; from === 0 || from < entries.length; from += perFile)
    files.set(entriesFile(from / perFile), JSON.stringify(entries.slice(from, from + perFile).map(kept)));

  const firstWords: string[] = [];
  let lines: string[] = [];
  let length = 0;
  const end = () => {
    files.set(wordsFile(firstWords.length), lines.join('\n'));
    firstWords.push(lines[0]?.split(' ')[0] ?? '');
    lines = [];
    length = 0;
  };
  for (const [word, list] of wordListsOf(entries)) {
    const line = `${word} ${list}`;
    if (length + line.length > wordsPerFile && lines.length > 0) end();
    lines.push(line);
    length += line.length;
  }
  end();
  return { plan: { entries: entries.length, perFile, firstWords }, files };
}

const kept = ({ body, ...entry }: SearchEntry): KeptEntry => entry;
