/** The highest level of how much a word says of an entry: one for each letter. A level is the square root of that, for most words say little. */
export const mostLevel = 26;

/**
 * The entries of a word with their levels, from 1, as text: how many entries the next one is further on, in base 36, nothing for none in between,
 * and its level as a capital letter.
 */
export function encodeList(levelled: readonly (readonly [entry: number, level: number])[]): string {
  let next = 0;
  return levelled
    .map(([entry, level]) => {
      const between = entry - next;
      next = entry + 1;
      return `${between ? between.toString(36) : ''}${String.fromCharCode(64 + level)}`;
    })
    .join('');
}

/** Takes such a text apart. */
export function decodeList(list: string, onEntry: (entry: number, level: number) => void): void {
  let next = 0;
  let between = 0;
  for (let at = 0; at < list.length; at++) {
    const sign = list.charCodeAt(at);
    if (sign >= 65 && sign <= 90) {
      next += between;
      onEntry(next++, sign - 64);
      between = 0;
    } else between = between * 36 + (sign < 58 ? sign - 48 : sign - 87);
  }
}

/** How many entries such a text has. */
export const entriesIn = (list: string): number => list.replace(/[^A-Z]+/g, '').length;
