import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { bundledProgram } from '../lib/node/bundled-program.mjs';
import { writeWhole } from '../lib/node/files';
import { runProgram } from '../lib/node/program';
import { nodeOptions, roomForYoung } from './node-options';

/** Says of which program Contentlayer's data are; it is not there while they are being written. */
const ownerFile = '.contentlayer/owner';

/**
 * Makes typed data of `.checked/`, in `.contentlayer/generated`. Documents whose files have not changed are taken from Contentlayer's
 * cache, which knows neither the versions of packages nor whether it was written whole: both are seen to here.
 *
 * @param program - hash of the program that builds
 * @throws {Error} with what Contentlayer said
 */
export async function runContentlayer(program: string): Promise<void> {
  const owner = existsSync(ownerFile) && readFileSync(ownerFile, 'utf8');
  if (owner !== program) await rm('.contentlayer', { recursive: true, force: true });
  await rm(ownerFile, { force: true });
  // Started by its own path, esbuild finds its binary; the others are for kinds of content that there are none of.
  const except = ['esbuild', 'fsevents', 'imagescript', 'markdown-wasm', 'mdx-bundler'];
  const env = { CONTENT_CHECKED: '1', PROGRAM: program, ...nodeOptions(roomForYoung) };
  await runProgram('Contentlayer', await bundledProgram('build/contentlayer.ts', { packages: { except } }), [], env);
  writeWhole(ownerFile, program);
}
