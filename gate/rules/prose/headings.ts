import { quoted } from '../../../lib/wording';
import { type Hint, hint } from '../../hint';
import { limits } from '../../limits';
import { unexpected } from '../../problem';
import type { ProseBlock } from '../../prose/block';
import { bodyWords, crossing } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** Headings that say what kind of text stands below them, and not what it says, with what to do about each. */
const kinds: readonly [names: RegExp, hint: Hint][] = [
  [/^(?:references|sources|citations|further reading)$/, hint`name them in \`references\`, and delete this part`],
  [
    /^(?:overview|introduction|conclusions?|summary|details|tl;? ?dr|(?:short |full |quick )?answer|in short|(?:table of )?contents)$/,
    hint`say what stands below it, or delete it`,
  ],
];

/** Readers find the part that concerns them by its heading, so no part is long without one. */
export const checkHeadings: ProseRule = function* ({ kind, body }) {
  for (const stretch of kind === 'Question' ? stretchesOf(body) : []) {
    const what = `stretch of ${bodyWords(stretch)} words without a heading`;
    const next = hint`put a heading above this, or leave something out`;
    const tooFar = crossing(stretch, limits.stretch);
    if (tooFar) yield unexpected(tooFar.locate(0), what, `at most ${limits.stretch}`, next);
  }
  for (const { text, locate } of kind === 'Question' ? body.filter((block) => block.kind === 'heading') : []) {
    const name = text.trim().replace(/:$/, '');
    const found = kinds.find(([names]) => names.test(name.toLowerCase()));
    if (found) yield unexpected(locate(0), `heading ${quoted(name)}`, 'one that names what stands below it', found[1]);
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
