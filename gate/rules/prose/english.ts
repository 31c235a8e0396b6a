import { hint } from '../../hint';
import { unexpected } from '../../problem';
import { bodyWords } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** Words that are in each English text, and in few others. In answers they are a sixth of all words and more. */
const english = /(?<![\p{L}\p{N}'’-])(?:the|and|that|with|are|this|of|to|or|by)(?![\p{L}\p{N}'’-])/giu;

/** A text of fewer words may be one of names. */
const enough = 40;

/** One answer of a thousand in another language finds no readers, and nobody can mend it. */
export const checkEnglish: ProseRule = function* ({ kind, body }) {
  const texts = body.filter((block) => block.kind === 'text');
  const words = bodyWords(texts);
  const [first] = texts;
  if (kind !== 'Question' || !first || words < enough) return;
  const found = texts.reduce((sum, { text }) => sum + (text.match(english)?.length ?? 0), 0);
  if (found < words / 20)
    yield unexpected(
      first.locate(0),
      'answer in another language',
      'English',
      hint`write it in English, the language of all answers`,
    );
};
checkEnglish.severity = 'style';
