import MiniSearch from 'minisearch';

/** What can be searched, each with its texts in the order of their weight. */
export interface Searchable {
  id: string;
  texts: readonly string[];
}

/** How much more a text says about what a thing is than the text behind it. */
const weightOfEarlier = 3;

/** The ids that fit best, best first. A word may be mistyped or not yet complete. */
export function bestOf(things: readonly Searchable[], query: string, limit: number): string[] {
  const count = Math.max(0, ...things.map(({ texts }) => texts.length));
  const fields = Array.from({ length: count }, (_, index) => `text${index}`);
  const index = new MiniSearch<Record<string, string>>({ fields, idField: 'id' });
  index.addAll(
    things.map(({ id, texts }) => ({ id, ...Object.fromEntries(texts.map((text, at) => [`text${at}`, text])) })),
  );
  const boost = Object.fromEntries(fields.map((field, at) => [field, weightOfEarlier ** (count - at)]));
  const found = index.search(query, { boost, prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false) });
  return found.slice(0, limit).map(({ id }) => id);
}
