import { describe, expect, test } from 'vitest';
import { runnable } from '../../lib/content/example-marks';
import { prepareExamples } from './prepare';
import { readAnswers } from './read-examples';
import { describeProblem, isKnown, isRun, mosquittoVersion, readResults, runInTurn } from './run-examples';

const answers = readAnswers();
const withExamples = answers.filter(({ blocks }) => blocks.some(isRun));
const prepared = prepareExamples();
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
  const running = typeof prepared === 'string' ? undefined : runInTurn(withExamples, { ...prepared, root: '' });

  test.for(withExamples)('$slug', async (answer) => {
    const problems = (await running?.get(answer)) ?? [];
    const unknown = problems.filter(({ block }) => !isKnown(stored, answer.slug, block, version));
    expect(unknown.map((problem) => describeProblem(answer, problem))).toEqual([]);
  });
});
