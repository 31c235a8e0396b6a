import { expect, test } from 'vitest';
import { fuzzCheck } from './fuzz-check';

const seed = 20_261_123;

test(`random mutations of real answers pass or are refused with a line, in time (seed ${seed})`, async () => {
  const { runs, survivors, refused, failure } = await fuzzCheck({ runs: 300, seed });
  expect(failure && `${failure.fault} - seed ${seed}, ${JSON.stringify(failure.made)}`).toBeUndefined();
  expect(runs).toBe(300);
  // Were nearly all files of one kind, the test would prove little.
  expect(survivors.length).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
}, 120_000);
