import { type EntryKind, entryKinds, type KeptEntry, type Place } from './entry';
import { type Asked, askedBy, closenessOf, entriesWith, type Found, rankedByName } from './find';
import { entriesFile, type IndexPlan, isWhole, wordsFile } from './index-file-names';
import { tellingWords } from './meanings';
import { Vocabulary } from './vocabulary';

/** A result, as it is shown. */
export interface SearchResult {
  entry: KeptEntry;
  /** The heading or item of the answer that comes closer to the query than its question. */
  place?: Place;
}

export interface SearchResults {
  results: readonly SearchResult[];
  /** Whether the best of them has most of what was asked for. */
  sound: boolean;
  asked: Asked;
}

/** How many results are shown, and how many are looked at for it. */
const shown = 12;
const considered = 40;
/** Who gets less of what was asked for than this has found nothing. */
const soundShare = 0.4;

/** Where entries come in many files, a candidate may cost one. */
const consideredOfMany = 14;

/** Finds entries in an index, of which it loads what a query needs. */
export class Searcher {
  readonly #plan: IndexPlan;
  readonly #load: (file: string) => Promise<string>;
  readonly #vocabulary: Vocabulary;
  readonly #files = new Map<string, Promise<void>>();
  readonly #entries: KeptEntry[] = [];

  /** @param load - the text of a file of the index */
  constructor(plan: IndexPlan, load: (file: string) => Promise<string>) {
    this.#plan = plan;
    this.#load = load;
    this.#vocabulary = new Vocabulary(plan.entries);
  }

  /**
   * @param kinds - of results that are wanted; of an index in many files the best entries are looked through for them, not all
   * @throws {Error} what `load` throws; the next query tries again
   */
  async search(query: string, kinds: readonly EntryKind[] = entryKinds): Promise<SearchResults> {
    const words = tellingWords(query);
    await Promise.all([
      ...words.map((word) => this.#loadWords(word)),
      ...(isWhole(this.#plan) ? [this.#loadEntries(0)] : []),
    ]);
    const asked = askedBy(query, words, this.#vocabulary);
    const isWanted = ({ entry }: Found) => kinds.includes(this.#entry(entry).kind);
    const candidates = isWhole(this.#plan)
      ? entriesWith(asked).filter(isWanted).slice(0, considered)
      : entriesWith(asked).slice(0, consideredOfMany);
    await Promise.all(candidates.map(({ entry }) => this.#loadEntries(Math.floor(entry / this.#plan.perFile))));
    const ranked = rankedByName(candidates.filter(isWanted), asked, (entry) => this.#entry(entry));
    return {
      results: ranked.slice(0, shown).map((found) => this.#resultOf(found, asked)),
      sound: ranked.some(({ share }) => share > soundShare),
      asked,
    };
  }

  #entry(number: number): KeptEntry {
    return this.#entries[number] as KeptEntry;
  }

  #resultOf({ entry: number }: Found, asked: Asked): SearchResult {
    const entry = this.#entry(number);
    const title = closenessOf(entry.title, asked);
    const [place] = (entry.places ?? [])
      .map((place) => ({ place, closeness: closenessOf(place.title, asked) }))
      .filter(({ closeness }) => closeness > Math.max(title, 0.3))
      .sort((a, b) => b.closeness - a.closeness);
    return { entry, ...(place && { place: place.place }) };
  }

  /** The file in which a word stands, or would stand. */
  #loadWords(word: string): Promise<void> {
    const { firstWords } = this.#plan;
    const number = Math.max(
      0,
      firstWords.findLastIndex((first) => first <= word),
    );
    return this.#once(wordsFile(number), (text) =>
      this.#vocabulary.add(text.split('\n').map((line) => line.split(' ') as [string, string])),
    );
  }

  #loadEntries(number: number): Promise<void> {
    return this.#once(entriesFile(number), (text) => {
      for (const [index, entry] of (JSON.parse(text) as KeptEntry[]).entries())
        this.#entries[number * this.#plan.perFile + index] = entry;
    });
  }

  #once(file: string, take: (text: string) => void): Promise<void> {
    const loaded = this.#files.get(file) ?? this.#load(file).then(take);
    this.#files.set(file, loaded);
    loaded.catch(() => this.#files.delete(file));
    return loaded;
  }
}
