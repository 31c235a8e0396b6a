import { entriesIn } from './posting-list';
import { rarityOf } from './rarity';

/** Words that texts have, with the lists of their entries. It grows as files of the index arrive. */
export class Vocabulary {
  readonly #count: number;
  readonly #lists = new Map<string, string>();
  readonly #rarities = new Map<string, number>();
  #sorted: readonly string[] | undefined;

  /** @param count - of all entries */
  constructor(count: number) {
    this.#count = count;
  }

  add(lists: Iterable<readonly [word: string, list: string]>): void {
    for (const [word, list] of lists) this.#lists.set(word, list);
    this.#sorted = undefined;
  }

  has(word: string): boolean {
    return this.#lists.has(word);
  }

  /** `''` for a word that no text has. */
  listOf(word: string): string {
    return this.#lists.get(word) ?? '';
  }

  /** How much a word says by being there. */
  rarity(word: string): number {
    const known = this.#rarities.get(word);
    if (known !== undefined) return known;
    const rarity = rarityOf(entriesIn(this.listOf(word)), this.#count);
    this.#rarities.set(word, rarity);
    return rarity;
  }

  /** In their order. */
  words(): readonly string[] {
    this.#sorted ??= [...this.#lists.keys()].sort();
    return this.#sorted;
  }

  /** Words that begin so, in their order. */
  startingWith(beginning: string): string[] {
    const words = this.words();
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (words[end]?.startsWith(beginning)) end++;
    return words.slice(low, end);
  }
}
