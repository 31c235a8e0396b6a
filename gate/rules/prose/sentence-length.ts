import { hint } from '../../hint';
import { limits } from '../../limits';
import { unexpected } from '../../problem';
import { sentencesOf } from '../../prose/sentences';
import { countWords } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** A long sentence has to be read twice. */
export const checkSentenceLength: ProseRule = function* ({ fields, body }) {
  for (const { text, locate } of [...fields, ...body]) {
    // Most texts are shorter as a whole, and splitting costs most of this rule's time.
    if (countWords(text) <= limits.sentence) continue;
    for (const sentence of sentencesOf(text)) {
      const what = `sentence of ${countWords(sentence.text)} words`;
      if (countWords(sentence.text) > limits.sentence)
        yield unexpected(locate(sentence.index), what, `at most ${limits.sentence}`, hint`cut it in two`);
    }
  }
};
checkSentenceLength.severity = 'style';
