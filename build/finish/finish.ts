import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { headersFile } from '../../deploy/hosts';
import { metaPolicy } from '../../deploy/policy';
import { filesBelow } from '../../lib/node/files';
import { site } from '../../lib/site.mjs';
import { finishPages, pathOf } from './finish-pages';
import { hashOf, type Release } from './page';
import { UnknownOutput, unfinishedId } from './scripts';

const assets = '_next/static';

/** Names the hashed files of a release, for deployments that keep them; also the sign that a folder is finished. */
export const releaseFile = 'release.json';

/**
 * Makes what `next build` left in `folder` the site that readers get: see build/finish/page.ts for pages; files that nothing asks for
 * are deleted. A folder that is finished already stays as it is.
 *
 * @throws {Error} with the file it was found in
 */
export async function finish(folder: string): Promise<void> {
  if (existsSync(join(folder, releaseFile))) return;
  const pages = await removeUnused(folder);
  const release: Release = {
    basePath: site.basePath,
    buildId: await idOf(join(folder, assets)),
    boot: await writeBoot(folder),
    policy: metaPolicy,
  };
  await mkdir(join(folder, assets, 'pages'));
  const unused = await finishPages({ folder, pages, release });
  for (const address of unused) await rm(pathOf(folder, address, release));
  await writeFile(join(folder, '_headers'), headersFile(site.basePath));
  const files = (await filesBelow(join(folder, assets))).map((file) => `${assets}/${file}`);
  await writeFile(join(folder, releaseFile), `${JSON.stringify({ buildId: release.buildId, files }, null, 1)}\n`);
}

/**
 * Deletes what serves Next's own navigation and its server: pages are plain links here. Next also writes the page for missing
 * addresses a second time, under an address of its own.
 *
 * @returns the pages that are left
 */
async function removeUnused(folder: string): Promise<string[]> {
  const files = new Set(await filesBelow(folder));
  const pages: string[] = [];
  const unused: string[] = [];
  for (const file of files) {
    const isTwin = /^_not-found(?:[./]|$)/.test(file);
    const isNavigation =
      file.endsWith('.txt') && (basename(file).startsWith('__next') || files.has(file.replace(/txt$/, 'html')));
    if (isTwin || isNavigation || file.startsWith(`${assets}/${unfinishedId}/`)) unused.push(file);
    else if (basename(file).startsWith('__next') || file.endsWith('.rsc'))
      throw new UnknownOutput(
        `file ${file}`,
        'a page, a file of the site or data of Next that is known to be needless',
      );
    else if (file.endsWith('.html')) pages.push(file);
  }
  await Promise.all(unused.map((file) => rm(join(folder, file))));
  // Folders that held nothing else go, too; the others refuse.
  const folders = new Set([...unused.map((file) => dirname(join(folder, file))), join(folder, '_next', unfinishedId)]);
  await Promise.all([...folders].map((path) => rmdir(path).catch(() => {})));
  return pages;
}

/**
 * A hash of the program that Next built for browsers. Texts are left out on purpose: the id stands in the data of every page, and a change
 * of one answer would give all of them new names; a page's own data is named by a hash of itself.
 */
async function idOf(folder: string): Promise<string> {
  const contents = await Promise.all((await filesBelow(folder)).map((file) => readFile(join(folder, file))));
  return hashOf(Buffer.concat(contents));
}

/** @returns the address of the script that pages start with */
async function writeBoot(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['build/finish/boot.browser.ts'],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    // Without the project's own settings, which would add "use strict" to what is strict already.
    tsconfigRaw: {},
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const file = `${assets}/boot.${hashOf(script)}.js`;
  await writeFile(join(folder, file), script);
  return `${site.basePath}/${file}`;
}
