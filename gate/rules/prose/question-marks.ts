import { hint } from '../../hint';
import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** Signs that stand where only the mark of a question does. A dot may end a short form, and a mark with spaces around it may be a wildcard. */
const marks =
  /(?<! )(?:(?: *(?:[,;:!]|(?<!\b(?:[Ee]tc|Inc|Ltd|Corp|Co|vs|al|[a-z]))\.))+ *\?+|(?: *\?){2,}| +\?(?=$| \p{Lu}))/gmu;

/** A question ends with one mark, which stands right behind its last word. */
export const checkQuestionMarks: ProseRule = (prose) =>
  findInProse(prose, marks, ([found], block) =>
    prose.kind === 'Question' && prose.fields.some((field) => field === block && field.field === 'question')
      ? [`\`${found}\` in \`question\``, 'one `?` right behind a word', hint`write \`?\` in its place`]
      : undefined,
  );
checkQuestionMarks.severity = 'style';
