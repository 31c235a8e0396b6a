import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { site } from './lib/site.mjs';

/** The folder whose packages are used. Next would guess it from lock files, also from those of folders above. */
const root = resolve(dirname(createRequire(import.meta.url).resolve('next/package.json')), '../..');

/** Pages are made of Contentlayer's data, which is written while the program is compiled: build/build-site.ts. */
async function waitForData() {
  const sign = process.env.DATA_READY;
  const build = process.ppid;
  while (sign && !existsSync(sign)) {
    // Killed without a word to us; pages made now would end up among those of the next build.
    if (process.ppid !== build) process.exit(1);
    await pause(20);
  }
}

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // In a build this is where the pages go; build/build-site.ts moves them to out/ when every stage has passed.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  basePath: site.basePath,
  // Replaced by a hash of what was built, once that is known: build/finish/.
  generateBuildId: () => 'unfinished',
  // `npm test` runs the type checker of the whole project; Next would run its own once more.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  compiler: { runAfterProductionCompile: waitForData },
  turbopack: { root },
  experimental: {
    // Next leaves a core to itself, which here has nothing else to do: on two cores pages would be made by one worker.
    cpus: availableParallelism(),
    // Pages are plain links. What Next's own navigation would fetch ahead is deleted by finish; measuring how to bundle it costs
    // a fifth of the time that making a page takes.
    prefetchInlining: false,
  },
};
