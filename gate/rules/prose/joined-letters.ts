import { quoted } from '../../../lib/wording';
import { hint } from '../../hint';
import { unexpected } from '../../problem';
import type { ProseRule } from '../../rule';

/** Signs that hold two or three letters, as a printer sets them: what is copied out of a PDF has them. */
const ligature = /[\uFB00-\uFB06]/;

const everyLigature = new RegExp(ligature, 'g');

/** Words with such a sign in them, how they are to be written, and where they stand in a text. The sign alone is meant. */
export function* wordsWithLigatures(text: string): Iterable<{ found: string; written: string; index: number }> {
  if (!ligature.test(text)) return;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}_'’-]+/gu)) {
    if (found.length === 1 || !ligature.test(found)) continue;
    yield { found, written: found.replaceAll(everyLigature, (sign) => sign.normalize('NFKC')), index };
  }
}

/** A search for "flag" does not find it where the first two letters are one sign, though readers see no difference. */
export const checkJoinedLetters: ProseRule = function* ({ blocks }) {
  for (const { block } of blocks) {
    for (const { found, written, index } of wordsWithLigatures(block.text)) {
      const what = `letters that are one sign in ${quoted(found)}`;
      yield unexpected(block.locate(index), what, 'a sign for each letter', hint`write ${written}`);
    }
  }
};
checkJoinedLetters.severity = 'style';
