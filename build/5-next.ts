import { programOf, runProgram } from '../lib/node/program';
import { workersFor } from '../lib/node/worker';
import { nodeOptions, roomForYoung } from './node-options';

/** Pages for which a process more is worth its start, which takes as long as making a hundred pages. */
const pagesForProcess = 100;

/**
 * Lets Next make the pages that are to be made.
 *
 * @param folder - where it puts them
 * @param pages - how many there are
 * @throws {Error} with what Next said
 */
export async function runNext(folder: string, pages: number): Promise<void> {
  const env = {
    EXPORT_DIR: folder,
    // Next leaves a core to itself, which has nothing else to do while pages are made.
    PAGE_MAKERS: String(workersFor(pages, pagesForProcess)),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...nodeOptions(roomForYoung),
  };
  await runProgram('next build', programOf('next'), ['build'], env);
}
