import { describe, test } from 'vitest';
import { runnable } from '../../lib/content/example-marks';
import { prepareExamples } from './prepare';
import { isRun, readAnswers } from './read-examples';
import { readResults } from './results';
import { canRun, describeProblem, exampleRunner, isKnown, mosquittoVersion } from './run-examples';

const answers = readAnswers();
const withExamples = answers.filter(({ blocks }) => blocks.some(isRun));
const prepared = prepareExamples();
/** A bound for all of them together, since each waits for its turn, in ms. */
const longest = 1_800_000;
if (typeof prepared === 'string') console.log(prepared);

// No failure: whoever adds an answer may not be able to run its examples.
const unmarked = answers.flatMap(({ path, blocks }) =>
  blocks.filter(({ lang, marks }) => runnable.includes(lang) && !marks.run).map(({ line }) => `${path}:${line}`),
);
if (unmarked.length > 0) console.log(`blocks that nobody has marked as run, or as never run: ${unmarked.join(', ')}`);

describe.skipIf(typeof prepared === 'string')('examples run, and give what answers show', () => {
  const version = mosquittoVersion() ?? '';
  const stored = readResults();
  const stage = typeof prepared === 'string' ? undefined : { ...prepared, root: '' };
  const run = stage && exampleRunner(stage);

  test.concurrent.for(withExamples)('$slug', { timeout: longest }, async (answer, { skip, expect }) => {
    if (!run || !canRun(answer, stage)) return skip();
    const unknown = (await run(answer)).filter(({ block }) => !isKnown(stored, answer.slug, block, version));
    expect(unknown.map((problem) => describeProblem(answer, problem))).toEqual([]);
  });
});
