import { isBlank } from '../../lib/content/blank';
import { hint } from '../hint';
import { type Place, unexpected } from '../problem';
import type { DataRule } from '../rule';
import { blindCommandsIn, blindWording } from './code';
import { isCommand, typedSignsIn } from './typed-signs';

/** Backticks of a short answer stand in pairs, with code between them that can be copied: pages show what is between two of them as code. */
export const checkCodeMarks: DataRule = function* ({ values, locate, sourceOf }) {
  const { answer } = values;
  if (typeof answer !== 'string') return;
  const marks = placesOfMarks(locate(['answer']), sourceOf(['answer']));
  const at = (mark: number) => marks[mark] ?? locate(['answer']);
  const pieces = answer.split('`');
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) continue;
    if (index === pieces.length - 1)
      yield unexpected(
        at(index - 1),
        'backtick without a second one in `answer`',
        'two around each piece of code',
        hint`add the other one, or delete it`,
      );
    else if (isBlank(piece))
      yield unexpected(
        at(index - 1),
        'pair of backticks without code in `answer`',
        'code between them',
        hint`write it, or delete both`,
      );
    for (const found of blindCommandsIn(piece))
      yield { ...unexpected(at(index - 1), ...blindWording(found)), severity: 'harmful' };
    for (const { wording } of isCommand(piece) ? typedSignsIn(piece) : []) yield unexpected(at(index - 1), ...wording);
  }
};
checkCodeMarks.severity = 'style';

/** Where each backtick stands. @param source - what is written at that place, line ends included */
function placesOfMarks({ line, column }: Place, source: string): Place[] {
  return source.split('\n').flatMap((text, below) =>
    [...text.matchAll(/`/g)].map(({ index }) => ({
      line: line + below,
      column: index + (below === 0 ? column : 1),
    })),
  );
}
