import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildTogether } from '../gate/attacks/fuzz/fuzz-build';
import { type FuzzResult, fuzzCheck } from '../gate/attacks/fuzz/fuzz-check';
import { command } from '../lib/node/program';

const failureFile = 'test-results/fuzz.mdx';

/** So many files must get their page when the run is a long one. */
const longRun = { runs: 5000, built: 500 };

/**
 * `npm run fuzz [-- --seed N] [--runs N]`: check judges random mutations of the real answers, and those it lets through are
 * built together. A seed repeats a run as long as the answers stay the same.
 */
await command(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
  const seed = wholeNumber('seed', values.seed) ?? randomInt(2 ** 31);
  const runs = wholeNumber('runs', values.runs) ?? longRun.runs;
  console.log(`seed ${seed}`);
  const result = await fuzzCheck({ runs, seed });
  console.log(
    `${result.runs} runs: ${result.refused} refused, ${result.survivors.length} survivors, slowest file ${Math.round(result.slowest)} ms`,
  );
  if (result.failure) throw await failureOf(result.failure, seed);
  const built = await buildTogether(result.survivors);
  console.log(`${built} survivors built`);
  if (runs >= longRun.runs && built < longRun.built)
    throw new Error(
      `Unexpected number of ${built} pages, expected at least ${longRun.built} - let mutations do less harm`,
    );
});

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,10}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new Error(`Unexpected ${name} "${value}", expected a whole number - leave --${name} out`);
}

async function failureOf({ reason, made, bytes }: NonNullable<FuzzResult['failure']>, seed: number): Promise<Error> {
  await mkdir('test-results', { recursive: true });
  await writeFile(failureFile, bytes);
  return new Error(
    `Unexpected verdict of check (${reason}), expected problems with their lines, or none - see ${failureFile}, seed ${seed}: ${JSON.stringify(made)}`,
  );
}
