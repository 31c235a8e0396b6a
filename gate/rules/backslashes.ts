import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { bracedFormulas, formulaAt } from '../messages/formula-wording';
import { unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType, offsetOf, writtenFor } from '../read/tree';
import type { BodyRule } from '../rule';

/** A backslash before a sign, which is not shown, or before a letter or digit, which is. */
const backslash = /\\(?:([!-/:-@[-`{-~])|[\p{L}\p{N}])/gu;

/** A formula of LaTeX between brackets, which are shown without their backslashes: `\(2 \times 5\)`, or one on lines of its own. */
const formula = /\\\((?=[^\n]*?(?:\^|\\[a-z]{2}))[^\n]*?\\\)|\\\[(?:[ \t]*\n[^\]]*|(?=[^\]]*\\[a-z]{2})[^\]]*)\\\]/gi;

/** A sign that LaTeX has a word for, and a line end as programs write it: in a text both are shown as they are written. */
const wordOfProgram =
  /(?<!\S)\\(?:(?:long)?(?:left|right)+arrow|approx|cdot|geq?|infty|ldots|leq?|neq|quad|times)(?![\w\\{$])(?<!\$[^$\n]{0,80})|(?<=[.!?:;)])(?:\\n)+(?=\p{Lu}|\s|$)|(?<=\S)(?:\\n)+(?=(?:[#*-]{1,4}|\d+\.) )|\\u201[\da-f]/giu;

/**
 * A word shows all of its backslashes or none: of `C:\Users\_me` readers see `C:\Users_me`, and of `\d+\.\d+` another pattern. Markdown
 * takes each that stands before a sign for the mark of that sign.
 */
export const checkBackslashes: BodyRule = function* (body, _, __, source) {
  const braced = bracedFormulas(body, source);
  for (const node of nodesOfType(body, 'text')) {
    const begin = offsetOf(node);
    const text = writtenFor(node, source);
    const formulas = [...text.matchAll(formula)];
    for (const { 0: found, index } of formulas) {
      const next = hint`write it in words or plain signs, such as 10², or put it between backticks`;
      const what = `formula ${quoted(found.split('\n')[0] ?? '')}, of which readers see no \`\\\` before brackets`;
      yield unexpected(placeIn(source, begin + index), what, 'text or code', next);
    }
    for (const { 0: found, index } of formulas.length > 0 ? [] : text.matchAll(wordOfProgram)) {
      if (formulaAt(braced, begin + index)) continue;
      const next = found.startsWith('\\n')
        ? hint`begin a new line in its place`
        : hint`write the sign itself, such as →`;
      yield unexpected(placeIn(source, begin + index), `${quoted(found)} that is shown as it is written`, 'text', next);
    }
    for (const word of text.matchAll(/\S+/g)) {
      if (formulas.some(({ 0: found, index }) => index <= word.index && word.index < index + found.length)) continue;
      if (formulaAt(braced, begin + word.index)) continue;
      const found = [...word[0].matchAll(backslash)];
      // A pipe in a table, a bracket and a brace have no other way to be shown.
      const lost = found.find(([, sign]) => sign && !'|<{'.includes(sign));
      if (!lost || found.every(([, sign]) => sign)) continue;
      const next = hint`put the word between backticks, or write \`\\\\\` for each \`\\\``;
      yield unexpected(
        placeIn(source, begin + word.index + lost.index),
        `\`${lost[0]}\`, of which readers see \`${lost[1]}\``,
        'all backslashes of a word to be shown',
        next,
      );
    }
  }
};
