import { hint } from '../../hint';
import { limits } from '../../limits';
import { unexpected } from '../../problem';
import { findInProse } from '../../prose/prose';
import { comparedWords } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** Such words may stand twice: "the longest that that broker had had". */
const twice = /^(?:had|that|can)$/i;

/** Those that begin a sentence with a capital; "Will will" may be a Will. */
const starts = 'The An And As At By Each Every For From If In It Of On Or This To When With You Your'
  .split(' ')
  .map((word) => `${word} +${word.toLowerCase()}`)
  .join('|');

const repeated = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:(\\p{Ll}+) +\\1|${starts})(?![\\p{L}\\p{N}'’-])`, 'gu');

/** A word that was typed twice, often at the end of a line and at the start of the next, and a paragraph that was pasted twice. */
export const checkRepeatedWords: ProseRule = function* (prose) {
  yield* findInProse(prose, repeated, ([found, word = found.split(' ').at(-1) ?? '']) =>
    twice.test(word) ? undefined : [`second \`${word}\``, 'it once', hint`delete one of them`],
  );
  const lines = new Map<string, number>();
  for (const block of prose.body) {
    const words = comparedWords(block).map(({ word }) => word);
    if (words.length < limits.paragraph) continue;
    const { line } = block.locate(0);
    const first = lines.get(words.join(' '));
    if (first === undefined) lines.set(words.join(' '), line);
    else yield unexpected(block.locate(0), `text of line ${first} once more`, 'it once', hint`delete one of the two`);
  }
};
checkRepeatedWords.severity = 'style';
