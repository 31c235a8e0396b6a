import { describe, expect, test } from 'vitest';
import { runnable } from '../../lib/content/example-marks';
import { prepareExamples } from './prepare';
import { readAnswers } from './read-examples';
import { runInTurn } from './run-examples';

const answers = readAnswers();
const marked = answers.filter(({ blocks }) => blocks.some(({ marks: { run } }) => run && run.do !== 'never'));
const prepared = prepareExamples();
if (typeof prepared === 'string') console.log(prepared);

test('every block that a reader may run is marked, with a reason where it is not run', () => {
  const unmarked = answers.flatMap(({ path, blocks }) =>
    blocks.filter(({ lang, marks }) => runnable.includes(lang) && !marks.run).map(({ line }) => `${path}:${line}`),
  );
  expect(unmarked).toEqual([]);
});

describe.skipIf(typeof prepared === 'string').concurrent('examples run, and give what answers show', () => {
  const results = typeof prepared === 'string' ? new Map() : runInTurn(marked, { ...prepared, root: '' });
  test.for(marked)('$slug', async ({ slug }) => {
    expect(await results.get(slug)).toEqual([]);
  });
});
