import { rm } from 'node:fs/promises';
import { programOf, runProgram } from '../lib/node/program';
import { keepFor } from './keep-for';
import { nodeOptions, roomForYoung, withoutTraces } from './node-options';

/**
 * Makes typed data of `.checked/`, in `.contentlayer/generated`. Documents whose files have not changed are taken from Contentlayer's
 * cache, which knows neither the versions of packages nor whether it was written whole: both are seen to here.
 *
 * @param program - hash of the program that builds
 * @throws {Error} with what Contentlayer said
 */
export const runContentlayer = (program: string): Promise<void> =>
  keepFor('.contentlayer/owner', program, async (usable) => {
    if (!usable) await rm('.contentlayer', { recursive: true, force: true });
    const env = { CONTENT_CHECKED: '1', ...nodeOptions(roomForYoung, withoutTraces) };
    await runProgram('Contentlayer', programOf('contentlayer2'), ['build'], env);
  });
