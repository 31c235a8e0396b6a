import { hint } from '../../hint';
import { limits } from '../../limits';
import { unexpected } from '../../problem';
import type { ProseBlock } from '../../prose/block';
import { bodyWords, crossing } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** Readers find the part that concerns them by its heading, so no part is long without one. */
export const checkHeadings: ProseRule = function* ({ kind, body }) {
  for (const stretch of kind === 'Question' ? stretchesOf(body) : []) {
    const what = `stretch of ${bodyWords(stretch)} words without a heading`;
    const next = hint`put a heading above this, or leave something out`;
    const tooFar = crossing(stretch, limits.stretch);
    if (tooFar) yield unexpected(tooFar.locate(0), what, `at most ${limits.stretch}`, next);
  }
};
checkHeadings.severity = 'style';

/** The texts before, between and behind the headings. */
function stretchesOf(body: readonly ProseBlock[]): ProseBlock[][] {
  const stretches: ProseBlock[][] = [[]];
  for (const block of body) {
    if (block.kind === 'heading') stretches.push([]);
    else stretches.at(-1)?.push(block);
  }
  return stretches;
}
