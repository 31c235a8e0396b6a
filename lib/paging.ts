/** How long the lists of the site may become before they are cut, in questions. */
export const lists = {
  /** As long as there are no more, `/faq` lists all of them and `/faq/all` holds every answer; above, it leads to the topics. */
  whole: 300,
  /** Most asked of each topic on `/faq` beyond that. */
  sample: 8,
  /** Short answers on a page of a topic: 42 real ones are 52 bytes too many for the first 14,600, and answers may grow by a sentence. */
  topicPage: 38,
  /** Beside an answer on either side of it, of the questions of its topic. */
  aside: 2,
} as const;

/** A part of a list that is too long for one page. */
export interface Part<T> {
  items: readonly T[];
  /** From 1. */
  number: number;
  /** Of all parts. */
  count: number;
}

/** A list cut into parts of at most `size`; an empty list is one empty part. */
export function partsOf<T>(items: readonly T[], size: number): Part<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}
