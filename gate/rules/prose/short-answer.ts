import { limits } from '../../limits';
import type { Problem } from '../../problem';
import type { ProseBlock } from '../../prose/block';
import type { ProseRule } from '../../prose/prose';
import { comparedWords } from '../../prose/words';

/** The short answer, or the definition, stands above the body: who reads both wants to learn more. */
export const checkShortAnswer: ProseRule = ({ fields, body = [] }) =>
  fields
    .filter(({ field }) => field === 'answer' || field === 'definition')
    .flatMap((block) => {
      const runs = runsOf(block);
      return body.flatMap((other) => repetitionsIn(other, block.field, runs));
    });

/** Every run of so many words. */
function runsOf(block: ProseBlock): ReadonlySet<string> {
  const words = comparedWords(block).map(({ word }) => word);
  return new Set(words.slice(limits.repeated - 1).map((_, start) => runAt(words, start)));
}

const runAt = (words: readonly string[], start: number) => words.slice(start, start + limits.repeated).join(' ');

function repetitionsIn(block: ProseBlock, field: string, runs: ReadonlySet<string>): Problem[] {
  const found = comparedWords(block);
  const words = found.map(({ word }) => word);
  const problems: Problem[] = [];
  for (let start = 0; start + limits.repeated <= words.length; start++) {
    if (!runs.has(runAt(words, start))) continue;
    const first = start;
    // A longer repetition is one, not many.
    while (runs.has(runAt(words, start + 1))) start++;
    const count = start - first + limits.repeated;
    const message = `Unexpected run of ${count} words of \`${field}\` ("${words.slice(first, first + 4).join(' ')} ..."), expected other words`;
    problems.push({ ...block.locate(found[first]?.index ?? 0), message, hint: 'go on from there instead' });
    start += limits.repeated - 1;
  }
  return problems;
}
