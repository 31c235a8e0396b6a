import type { Place } from '../problem';

/** A piece of text that is read in one go: a paragraph, a heading, a cell, a title. */
export interface ProseBlock {
  /** A heading, or the title of an item or a tab, which cuts a text as a heading does. */
  kind: 'text' | 'heading';
  /** In one line; each piece of code is one sign, `codeSign`, and each cited place another, `placeSign`. */
  text: string;
  /** Whether it can hold no code: backticks are refused there. */
  isPlain?: boolean;
  /** What stands for these signs of code, in their order. */
  code: readonly string[];
  /** Where the character at this index of the text stands in the file. */
  locate: (index: number) => Place;
}

/** Stands for a piece of code: a letter, so that it counts as a word, and a capital, so that it may begin a sentence. */
export const codeSign = 'Ǝ';

/** Stands for a cited place, which is no word. */
export const placeSign = '§';
