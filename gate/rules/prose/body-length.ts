import { limits } from '../../limits';
import type { ProseBlock } from '../../prose/block';
import type { ProseRule } from '../../prose/prose';
import { bodyWords, countWords } from '../../prose/words';

/** Less explains nothing, and more is not read. Blocks of code and computed tables do not count. */
export const checkBodyLength: ProseRule = ({ kind, body = [] }) => {
  const words = kind === 'Question' ? bodyWords(body) : 0;
  // That there is no answer at all is another rule's affair.
  if (words === 0) return [];
  const first = body[0]?.locate(0) ?? { line: 1, column: 1 };
  if (words < limits.shortestBody) {
    const message = `Unexpected answer of ${words} ${words === 1 ? 'word' : 'words'}, expected at least ${limits.shortestBody} below the frontmatter`;
    return [{ ...first, message, hint: 'say why, how, and what to watch out for' }];
  }
  if (words <= limits.longestBody) return [];
  const message = `Unexpected answer of ${words} words, expected at most ${limits.longestBody}`;
  return [
    { ...(crossing(body)?.locate(0) ?? first), message, hint: 'leave something out, or give it a question of its own' },
  ];
};

/** Where the answer has become too long. */
function crossing(body: readonly ProseBlock[]): ProseBlock | undefined {
  let words = 0;
  return body.find(({ kind, text }) => {
    words += kind === 'text' ? countWords(text) : 0;
    return words > limits.longestBody;
  });
}
