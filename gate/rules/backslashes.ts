import { hint } from '../hint';
import { unexpected } from '../problem';
import { placeIn } from '../read/place-nodes';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** A backslash before a sign, which is not shown, or before a letter or digit, which is. */
const backslash = /\\(?:([!-/:-@[-`{-~])|[\p{L}\p{N}])/gu;

/**
 * A word shows all of its backslashes or none: of `C:\Users\_me` readers see `C:\Users_me`, and of `\d+\.\d+` another pattern. Markdown
 * takes each that stands before a sign for the mark of that sign.
 */
export const checkBackslashes: BodyRule = function* (body, _, __, source) {
  for (const { position } of nodesOfType(body, 'text')) {
    const begin = position?.start.offset ?? 0;
    for (const word of source.slice(begin, position?.end.offset).matchAll(/\S+/g)) {
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
