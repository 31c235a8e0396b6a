import { limits } from '../../limits';
import { blocksOf, type ProseRule } from '../../prose/prose';
import { sentencesOf } from '../../prose/sentences';
import { countWords } from '../../prose/words';

/** A sentence that is read twice was too long. */
export const checkSentenceLength: ProseRule = (prose) =>
  blocksOf(prose).flatMap(({ text, locate }) => {
    // Most texts are shorter as a whole, and splitting costs most of this rule's time.
    if (countWords(text) <= limits.sentence) return [];
    return sentencesOf(text).flatMap((sentence) => {
      const words = countWords(sentence.text);
      if (words <= limits.sentence) return [];
      const message = `Unexpected sentence of ${words} words, expected at most ${limits.sentence}`;
      return [{ ...locate(sentence.index), message, hint: 'cut it in two' }];
    });
  });
