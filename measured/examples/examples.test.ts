import { describe, expect, test } from 'vitest';
import { runnable } from '../../lib/content/example-marks';
import { prepareExamples } from './prepare';
import { isRun, readAnswers } from './read-examples';
import { canRun, describeProblem, exampleRunner, isKnown, mosquittoVersion, readResults } from './run-examples';

const answers = readAnswers();
const withExamples = answers.filter(({ blocks }) => blocks.some(isRun));
const prepared = prepareExamples();
/** A bound for all of them together, since each waits for its turn, in ms. */
const longest = 1_800_000;
if (typeof prepared === 'string') console.log(prepared);

test('every block that a reader may run is marked, with a reason where it is not run', () => {
  const unmarked = answers.flatMap(({ path, blocks }) =>
    blocks.filter(({ lang, marks }) => runnable.includes(lang) && !marks.run).map(({ line }) => `${path}:${line}`),
  );
  expect(unmarked).toEqual([]);
});

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
