import { hint } from '../../hint';
import { limits } from '../../limits';
import { start, unexpected } from '../../problem';
import { bodyWords, crossing } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** A shorter answer explains nothing, and a longer one is not read. Blocks of code and computed tables do not count. */
export const checkBodyLength: ProseRule = function* ({ kind, body }) {
  const words = bodyWords(body);
  // That there is no answer at all is another rule's affair.
  if (kind !== 'Question' || words === 0) return;
  const answer = `answer of ${words} ${words === 1 ? 'word' : 'words'}`;
  if (words < limits.shortestBody) {
    const expected = `at least ${limits.shortestBody} below the frontmatter`;
    yield unexpected(body[0]?.locate(0) ?? start, answer, expected, hint`say why, how, and what to watch out for`);
  }
  const tooFar = crossing(body, limits.longestBody);
  const next = hint`leave something out, or give it a question of its own`;
  if (tooFar) yield unexpected(tooFar.locate(0), answer, `at most ${limits.longestBody}`, next);
};
checkBodyLength.severity = 'style';
