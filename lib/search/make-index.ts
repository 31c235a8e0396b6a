import type { EntryKind, SearchEntry } from './entry';
import { encodeList, mostLevel } from './posting-list';
import { rarityOf } from './rarity';
import { tellingTokensOf } from './thesaurus';

/** A text of an entry, and how much more it counts there than in the body that a word is used at all. */
interface Field {
  weight: number;
  textOf(entry: SearchEntry): string;
}

const fields: readonly Field[] = [
  { weight: 5, textOf: ({ title }) => title },
  { weight: 5, textOf: ({ keywords }) => keywords.join('\n') },
  { weight: 2, textOf: ({ answer }) => answer },
  { weight: 2, textOf: ({ places = [] }) => places.map(({ title }) => title).join('\n') },
  { weight: 0.7, textOf: ({ body }) => body },
];

const allWeights = fields.reduce((sum, { weight }) => sum + weight, 0);

/** How fast the second and the third use of a word in a text count less, and how much less a use counts in a long text. BM25 calls them k1 and b. */
const saturation = 1.2;
const byLength = 0.6;

/** Below this level a word says so little of an entry that the index does without. */
const leastLevel = 3;

/** Most people look for an answer. What else is found stands behind an answer that is found as well. */
const kindWeights: Readonly<Record<EntryKind, number>> = {
  question: 1,
  term: 0.5,
  code: 0.6,
  property: 0.5,
  measured: 0.4,
  tool: 0.6,
};

/** The words that entries are found by, in their order, each with the list of its entries: posting-list.ts. */
type WordLists = ReadonlyMap<string, string>;

/**
 * Says of each word how much it says of each entry, so that a browser only has to add up: BM25 over several fields, cut to levels. A word that
 * says next to nothing of an entry is left out.
 */
export function wordListsOf(entries: readonly SearchEntry[]): WordLists {
  const shares = new Map<string, Map<number, number>>();
  for (const { weight, textOf } of fields) {
    const texts = entries.map((entry) => tellingTokensOf(textOf(entry)));
    const usual =
      texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.filter(({ length }) => length).length);
    for (const [entry, words] of texts.entries()) {
      const longer = 1 - byLength + (byLength * words.length) / usual;
      for (const [word, times] of timesIn(words)) {
        const ofWord = shares.get(word) ?? new Map<number, number>();
        const share = (weight * times) / (times + saturation * longer);
        shares.set(word, ofWord.set(entry, (ofWord.get(entry) ?? 0) + share));
      }
    }
  }
  const lists = [...shares].map(([word, ofWord]) => [word, listOf(ofWord, entries)] as const);
  return new Map(lists.filter(([, list]) => list).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listOf(shares: ReadonlyMap<number, number>, entries: readonly SearchEntry[]): string {
  const rarity = rarityOf(shares.size, entries.length) / rarityOf(1, entries.length);
  const levelled = [...shares].map(([entry, share]): [number, number] => {
    const says = rarity * kindWeights[entries[entry]?.kind ?? 'question'] * (share / allWeights);
    return [entry, Math.round(mostLevel * Math.sqrt(says))];
  });
  return encodeList(levelled.filter(([, level]) => level >= leastLevel).sort(([a], [b]) => a - b));
}

function timesIn(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
