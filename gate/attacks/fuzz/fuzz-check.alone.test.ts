import { expect, test, vi } from 'vitest';
import type { Content } from '../../read/read-content';
import { samplePath } from '../../testing/sample-files';
import { sound } from '../corpus/corpus';
import { fuzzCheck } from './fuzz-check';

const seed = 20_261_123;

// The sound files of the corpus stand in for the real answers: a seed makes the same files only of the same texts, and what is
// written in content/ must not decide whether the code is sound. `npm run fuzz` takes the real ones.
vi.mock('../../read/read-content', () => ({
  readContent: (): Content => ({ files: soundFiles(), problems: [] }),
}));

function soundFiles(): Map<string, Uint8Array> {
  const questions = sound.filter(({ path = samplePath }) => path.startsWith('questions/'));
  return new Map(questions.map(({ name, text }) => [`questions/${name}`, bytesOf(text)]));
}

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

test(`random mutations of sound files pass or are refused with a line, in time (seed ${seed})`, async () => {
  const { runs, survivors, refused, failure } = await fuzzCheck({ runs: 300, seed });
  expect(failure && `${failure.reason} - seed ${seed}, ${JSON.stringify(failure.made)}`).toBeUndefined();
  expect(runs).toBe(300);
  // Were nearly all files of one kind, the test would prove little.
  expect(survivors.length).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
});
