import { fieldsFor } from '../../../lib/content/field-roles';
import { hint } from '../../hint';
import { limits } from '../../limits';
import { type Problem, unexpected } from '../../problem';
import { codeSign, type ProseBlock } from '../../prose/block';
import { comparedWords } from '../../prose/words';
import type { ProseRule } from '../../rule';

/** What is said of a text that stands elsewhere: lists and searches show the short answer without it. */
const pointer =
  /\b(?:see|shown|listed|described|explained) (?:above|below)\b|\b(?:example|figure|list|picture|section|step|table)s? (?:above|below)\b|\bthe following (?:example|figure|list|picture|section|step|table)s?\b|\bit depends\b/gi;

/** The short answer, or the definition, is whole and true when it is read alone, and the body below does not repeat it. */
export const checkShortAnswer: ProseRule = function* ({ fields, body }) {
  const above = fieldsFor('summary', 'definition');
  for (const { field, ...block } of fields) {
    if (!above.includes(field)) continue;
    // What is blank is the schema's affair, and behind a backtick without another one all is code.
    const end = block.text.trimEnd().endsWith(codeSign) ? (block.code.at(-1) ?? '') : block.text.trimEnd();
    if (end !== '' && !/[.!?][)"'”’]*$/.test(end)) {
      const next = hint`write its last sentence to the end, and \`.\` behind it`;
      yield unexpected(block.locate(0), `\`${field}\` that ends within a sentence`, '`.`, `!` or `?` at its end', next);
    }
    for (const [found] of block.text.matchAll(pointer)) {
      const next = hint`say here what is meant, or leave it out`;
      yield unexpected(block.locate(0), `\`${found}\` in \`${field}\``, 'a text that can be read alone', next);
    }
    const runs = runsOf(block);
    for (const other of body) yield* repetitionsIn(other, field, runs);
  }
};
checkShortAnswer.severity = 'style';

/** Every run of so many words. */
function runsOf(block: ProseBlock): ReadonlySet<string> {
  const words = comparedWords(block).map(({ word }) => word);
  return new Set(words.slice(limits.repeated - 1).map((_, start) => runAt(words, start)));
}

const runAt = (words: readonly string[], start: number) => words.slice(start, start + limits.repeated).join(' ');

function* repetitionsIn(block: ProseBlock, field: string, runs: ReadonlySet<string>): Iterable<Problem> {
  const found = comparedWords(block);
  const words = found.map(({ word }) => word);
  for (let start = 0; start + limits.repeated <= words.length; start++) {
    if (!runs.has(runAt(words, start))) continue;
    const first = start;
    // A longer repetition is one, not many.
    while (runs.has(runAt(words, start + 1))) start++;
    const count = start - first + limits.repeated;
    const what = `run of ${count} words of \`${field}\` ("${words.slice(first, first + 4).join(' ')} ...")`;
    yield unexpected(block.locate(found[first]?.index ?? 0), what, 'other words', hint`go on from there instead`);
    start += limits.repeated - 1;
  }
}
