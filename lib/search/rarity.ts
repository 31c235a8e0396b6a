/** How much a word says by being there: the more, the fewer of all entries have it. BM25 calls it idf. */
export const rarityOf = (entries: number, all: number): number => Math.log(1 + (all - entries + 0.5) / (entries + 0.5));
