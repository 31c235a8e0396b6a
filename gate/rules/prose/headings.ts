import { limits } from '../../limits';
import type { Problem } from '../../problem';
import type { ProseRule } from '../../prose/prose';
import { countWords } from '../../prose/words';

/** Readers look for the part that concerns them, and headings are what they see. */
export const checkHeadings: ProseRule = ({ kind, body = [] }) => {
  if (kind !== 'Question') return [];
  const problems: Problem[] = [];
  let words = 0;
  let tooFar: (typeof body)[number] | undefined;
  const close = () => {
    if (tooFar) {
      const message = `Unexpected stretch of ${words} words without a heading, expected at most ${limits.stretch}`;
      problems.push({ ...tooFar.locate(0), message, hint: 'put a heading above this, or leave something out' });
    }
    words = 0;
    tooFar = undefined;
  };
  for (const block of body) {
    if (block.kind === 'heading') close();
    else words += countWords(block.text);
    if (words > limits.stretch) tooFar ??= block;
  }
  close();
  return problems;
};
