import { performance } from 'node:perf_hooks';
import * as fc from 'fast-check';
import { readContent } from '../../read/read-content';
import { CheckPool } from '../../run/check-pool';
import { bytesOf, type MutatedFile, mutatedFile } from './mutated-file';
import { isLate, type Verdict, verdictProblem } from './verdict-problem';

/** What many random files showed. */
export interface FuzzResult {
  runs: number;
  refused: number;
  /** Files that check let through. */
  survivors: Uint8Array[];
  /** Time of the file check took longest for, in ms. */
  slowest: number;
  /** What check did wrong, and the smallest file that was found to make it do so. */
  failure?: { reason: string; made: MutatedFile; bytes: Uint8Array } | undefined;
}

const path = 'questions/basics/fuzz.mdx';

/** How often a file that was late is judged anew: a machine may be busy with other things, but a slow file is slow each time. */
const patience = 2;

/** Lets check judge random mutations of the real answers. The same seed, runs and answers make the same files. */
export async function fuzzCheck({ runs, seed }: { runs: number; seed: number }): Promise<FuzzResult> {
  const texts = await realAnswers();
  const pool = new CheckPool({
    hosts: ['mqtt-faq.example'],
    measured: { probes: [], software: [] },
    today: new Date().toISOString().slice(0, 10),
  });
  const result: FuzzResult = { runs: 0, refused: 0, survivors: [], slowest: 0 };
  await pool.check(path, new Uint8Array());
  const judge = async (bytes: Uint8Array): Promise<Verdict> => {
    const start = performance.now();
    const { problems } = await pool.check(path, bytes);
    return { problems, time: performance.now() - start };
  };
  const property = fc.asyncProperty(mutatedFile(texts.length), async (made) => {
    const bytes = bytesOf(made, texts);
    let verdict = await judge(bytes);
    for (let again = 0; again < patience && isLate(verdict); again++) verdict = await judge(bytes);
    result.runs++;
    result.slowest = Math.max(result.slowest, verdict.time);
    if (verdict.problems.length > 0) result.refused++;
    else result.survivors.push(bytes);
    const reason = verdictProblem(bytes, verdict);
    if (reason) throw new Error(reason);
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  await pool.close();
  if (!details.failed) return result;
  const [made] = details.counterexample ?? [];
  if (!made)
    throw new Error(`Unexpected end of the run after ${details.numRuns} files, expected ${runs} - run it again`);
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return { ...result, failure: { reason, made, bytes: bytesOf(made, texts) } };
}

async function realAnswers(): Promise<string[]> {
  const { files } = readContent('content');
  return [...files]
    .filter(([name]) => name.startsWith('questions/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
}
