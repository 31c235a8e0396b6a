import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { checkAndCopy } from '../gate/run/check-folder';
import { programOf, runProgram } from '../lib/node/program';
import { finish } from './finish/finish';
import { writeLastChanges } from './last-changed';
import { nodeOptions, roomForYoung, withoutTraces } from './node-options';
import { writeProblems } from './problems-file';
import { writeFixedRevision } from './revision';

/** Where the finished site is. */
export const outFolder = 'out';
const staging = '.staging';
const retired = '.staging-retired';
/** Is there as soon as Contentlayer's data are. */
const dataReady = '.generated/data-ready';

/** Seconds of each stage, in the order they ran. */
export type StageTimes = Record<string, number>;

/**
 * Builds the site into `out/`. Pages are written to a staging folder and moved into place at the end, so that a failure in any
 * stage leaves the last good `out/` as it was.
 *
 * @param onStage - is told the name of each stage as it starts
 * @throws {Error} that says what failed
 */
export async function buildSite(onStage: (stage: string) => void = () => {}): Promise<StageTimes> {
  const times: StageTimes = {};
  const timed = async (stage: string, work: () => Promise<void>) => {
    onStage(stage);
    const start = performance.now();
    await work();
    times[stage] = (performance.now() - start) / 1000;
  };
  await completeSwap();
  await rm(staging, { recursive: true, force: true });
  await timed('check', () => checkAndCopy());
  await writeProblems([]);
  await timed('history', writeLastChanges);
  // Next compiles the program while Contentlayer reads the texts; before it makes pages it waits for them (next.config.mjs).
  await rm(dataReady, { force: true });
  await writeFixedRevision();
  const failure = new AbortController();
  const pages = runProgram(
    'next build',
    programOf('next'),
    ['build'],
    {
      EXPORT_DIR: staging,
      DATA_READY: dataReady,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...nodeOptions(roomForYoung),
    },
    failure.signal,
  );
  const data = runProgram(
    'Contentlayer',
    programOf('contentlayer2'),
    ['build'],
    { CONTENT_CHECKED: '1', ...nodeOptions(roomForYoung, withoutTraces) },
    failure.signal,
  );
  try {
    await timed('Contentlayer', () => Promise.race([data, pages.then(() => data)]));
    await writeFile(dataReady, '');
    await timed('Next', () => pages);
  } catch (error) {
    failure.abort();
    await Promise.allSettled([data, pages]);
    throw error;
  }
  await timed('finish', () => finish(staging));
  await rm(retired, { recursive: true, force: true });
  if (existsSync(outFolder)) await rename(outFolder, retired);
  await rename(staging, outFolder);
  await rm(retired, { recursive: true, force: true });
  return times;
}

/** The folder of the site that was built last. @throws {Error} when there is none */
export async function builtFolder(): Promise<string> {
  await completeSwap();
  if (!existsSync(outFolder))
    throw new Error(`Unexpected absence of ${outFolder}/, expected a built site - run npm run build`);
  return outFolder;
}

/** Puts the last good site back if a build was killed in the instant between taking it away and putting the new one in its place. */
export async function completeSwap(): Promise<void> {
  if (!existsSync(outFolder) && existsSync(retired)) await rename(retired, outFolder);
}
