import { hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** Such words may stand twice: "the longest that that broker had had". */
const twice = /^(?:had|that|can)$/i;

const repeated = /(?<![\p{L}\p{N}'’-])(\p{Ll}+) +\1(?![\p{L}\p{N}'’-])/gu;

/** A word that was typed twice, often at the end of a line and at the start of the next. */
export const checkRepeatedWords: ProseRule = (prose) =>
  findInProse(prose, repeated, ([, word = '']) =>
    twice.test(word) ? undefined : [`second \`${word}\``, 'it once', hint`delete one of them`],
  );
checkRepeatedWords.severity = 'style';
