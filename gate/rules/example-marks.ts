import { readExampleMarks } from '../../lib/content/example-marks';
import { hint } from '../hint';
import { unexpected } from '../problem';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';
import { codeLanguages } from './code-languages';

const next = hint`delete it, or see "Examples that are run" in CONTRIBUTING.md`;

/** Marks behind the language of a block say how its example is run; a test runs them all (measured/examples/). */
export const checkExampleMarks: BodyRule = function* (body) {
  let isRun = false;
  for (const node of nodesOfType(body, 'code')) {
    // Of a language that is unknown, what stands behind it may be a part of its name: `plain text`.
    if (/^packet/.test(node.lang ?? '') || !codeLanguages.includes(node.lang ?? 'text')) continue;
    const marks = readExampleMarks(node.meta);
    if ('unexpected' in marks) {
      yield unexpected(node, marks.unexpected, marks.expected, next);
      continue;
    }
    if (marks.run && marks.run.do !== 'never') isRun = true;
    if (marks.output && !isRun) yield unexpected(node, 'mark `output`', 'a block with the mark `run` above it', next);
  }
};
