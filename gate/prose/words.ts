import { codeSign, type ProseBlock } from './block';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** How many words a text has: what stands between white space and holds a letter or a digit. A piece of code counts as one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => letterOrDigit.test(part)).length;
}

/** How many words of prose a body has, headings and titles left out. */
export function bodyWords(blocks: readonly ProseBlock[]): number {
  return blocks.reduce((sum, { kind, text }) => (kind === 'text' ? sum + countWords(text) : sum), 0);
}

/** The block with which there are more words than that, headings and titles left out; undefined when there never are. */
export function crossing(blocks: readonly ProseBlock[], most: number): ProseBlock | undefined {
  let words = 0;
  return blocks.find((block) => {
    words += bodyWords([block]);
    return words > most;
  });
}

/** A word to compare with others, and where it stands in the text of its block. */
export interface Word {
  word: string;
  index: number;
}

const compared = /[\p{L}\p{N}]+(?:[./'’$+#-][\p{L}\p{N}]+)*/gu;

/** The words of a text in small letters, without the signs around them; code is taken apart as text is. */
export function comparedWords({ text, code }: Pick<ProseBlock, 'text' | 'code'>): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const { 0: found, index } of text.matchAll(compared)) {
    const isCode = found === codeSign;
    const written = isCode ? (code[next++] ?? '') : found;
    for (const word of isCode ? (written.match(compared) ?? []) : [written])
      words.push({ word: word.toLowerCase(), index });
  }
  return words;
}
