import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { refusal } from '../../../lib/wording';
import { buildTogether } from './fuzz-build';
import { type FuzzResult, fuzzCheck } from './fuzz-check';

const failureFile = 'test-results/fuzz.mdx';

/** So many files must get their page when the run is a long one. */
const longRun = { runs: 5000, built: 500 };

/**
 * Check judges random mutations of the real answers, and those it lets through are built together.
 *
 * @throws {Error} with the seed and the file, when check or the build did something wrong
 */
export async function fuzz(given: { seed?: string | undefined; runs?: string | undefined }): Promise<void> {
  const seed = wholeNumber('seed', given.seed) ?? randomInt(2 ** 31);
  const runs = wholeNumber('runs', given.runs) ?? longRun.runs;
  console.log(`seed ${seed}`);
  const result = await fuzzCheck({ runs, seed });
  console.log(
    `${result.runs} runs: ${result.refused} refused, ${result.survivors.length} survivors, slowest file ${Math.round(result.slowest)} ms`,
  );
  if (result.failure) throw await failureOf(result.failure, seed);
  const built = await buildTogether(result.survivors);
  console.log(`${built} survivors built`);
  if (runs >= longRun.runs && built < longRun.built)
    throw refusal(`number of ${built} pages`, `at least ${longRun.built}`, 'let mutations do less harm');
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,10}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw refusal(`${name} "${value}"`, 'a whole number', `leave --${name} out`);
}

async function failureOf({ reason, made, bytes }: NonNullable<FuzzResult['failure']>, seed: number): Promise<Error> {
  await mkdir('test-results', { recursive: true });
  await writeFile(failureFile, bytes);
  const hint = `see ${failureFile}, seed ${seed}: ${JSON.stringify(made)}`;
  return refusal(`verdict of check (${reason})`, 'problems with their lines, or none', hint);
}
