import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { site } from './lib/site.mjs';

/** The folder whose packages are used. Next would guess it from lock files, also from those of folders above. */
const root = resolve(dirname(createRequire(import.meta.url).resolve('next/package.json')), '../..');

const isBuild = process.env.NODE_ENV !== 'development';

/** What is tried out by Next, and matters to builds alone. */
const forBuild = {
  // How many processes make pages: build/5-next.ts.
  ...(process.env.PAGE_MAKERS && { cpus: Number(process.env.PAGE_MAKERS) }),
  // Pages are plain links. What Next's own navigation would fetch ahead is deleted by finish; measuring how to bundle it costs
  // a fifth of the time that making a page takes.
  prefetchInlining: false,
  // A program that has not changed is not compiled at all (build/5-next.ts). With what Turbopack kept of another one, under another
  // address, one build of three ended with "TurbopackInternalError: conflicting effects for the same key" (Next 16.4.5).
  turbopackFileSystemCacheForBuild: false,
};

/** @type {import('next').NextConfig} */
export default {
  // Routes of development alone are called route.dev.ts.
  ...(!isBuild && { pageExtensions: ['dev.ts', 'tsx', 'ts'] }),
  basePath: site.basePath,
  // The same in every build: build/finish/next-files.ts.
  generateBuildId: () => 'site',
  // `npm test` runs the type checker of the whole project; Next would run its own once more.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  turbopack: {
    root,
    // Its parser does not know the pseudo-class yet. The rule comes through whole, and an author who starts the site would be warned of it.
    ignoreIssue: [{ path: '**/globals.css', description: /'target-current' is not recognized/ }],
  },
  ...(isBuild && { experimental: forBuild }),
};
