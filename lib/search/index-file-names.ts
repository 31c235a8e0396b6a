/** What a browser has to know of the index before it asks for its files. */
export interface IndexPlan {
  /** Of all entries. */
  entries: number;
  /** Entries in each of the files `entries-0.json`, `entries-1.json`, ... */
  perFile: number;
  /** The first word of each of the files `words-0.txt`, `words-1.txt`, ... */
  firstWords: readonly string[];
}

export const entriesFile = (number: number) => `entries-${number}.json`;
export const wordsFile = (number: number) => `words-${number}.txt`;

/** Whether all entries are in one file. */
export const isWhole = ({ entries, perFile }: IndexPlan) => perFile >= entries;

/** The files that are needed whatever somebody types: all of a small index, none of a large one. */
export const earlyFiles = (plan: IndexPlan) => (isWhole(plan) ? [wordsFile(0), entriesFile(0)] : []);
