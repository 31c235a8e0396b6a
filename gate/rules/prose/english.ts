import { hint } from '../../hint';
import { unexpected } from '../../problem';
import { bodyWords } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** Words that are in each English text, and in no other. In answers they are a twelfth of all words and more. */
const english = /(?<![\p{L}\p{N}'’-])(?:the|and|that|with|this|from|which|when|you|your)(?![\p{L}\p{N}'’-])/giu;

/** Blocks of fewer words, such as cells of a table, may hold names. */
const ofSentence = 8;

/** A text of fewer words may be one of names, too. */
const enough = 60;

/** An answer in another language finds no readers among all the others, and nobody can mend it. */
export const checkEnglish: ProseRule = function* ({ kind, body }) {
  const texts = body.filter((block) => block.kind === 'text' && bodyWords([block]) >= ofSentence);
  const words = bodyWords(texts);
  const [first] = texts;
  if (kind !== 'Question' || !first || words < enough) return;
  const found = texts.reduce((sum, { text }) => sum + (text.match(english)?.length ?? 0), 0);
  const next = hint`write it in English, the language of all answers`;
  if (found < words / 100) yield unexpected(first.locate(0), 'answer in another language', 'English', next);
};
checkEnglish.severity = 'style';
