import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { headersFile, headersFileName } from '../deploy/hosts';
import { type InlineSources, metaPolicy, sourceOf } from '../deploy/policy';
import { filesBelow, writeBelow } from '../lib/node/files';
import { site } from '../lib/site.mjs';
import type { PageKeys } from './4-pages';
import { bootScript } from './finish/boot-script';
import { assets, sortFiles } from './finish/exported-files';
import { finishPage, hashOf, payloadAddress, type Release } from './finish/page';
import { UnknownOutput } from './finish/unknown-output';
import type { PageStore } from './page-store';

/** Names the hashed files of a release, for deployments that keep them. */
export const releaseFile = 'release.json';

export interface FinishSettings {
  /** What Next has left; it is taken apart. */
  exported: string;
  /** Where the site that readers get is put together. */
  target: string;
  keys: PageKeys;
  store: PageStore;
}

/**
 * Makes the site that readers get of what Next has left and of the pages that are in the store: see finish/page.ts for a page.
 *
 * @throws {UnknownOutput} with the file it was found in
 */
export async function finish({ exported, target, keys, store }: FinishSettings): Promise<void> {
  const { pages, kept } = sortFiles(await filesBelow(exported));
  const boot = await bootScript();
  const inline: InlineSources = { scripts: [sourceOf(boot)], styles: [] };
  const release: Release = {
    basePath: site.basePath,
    buildId: idOf(exported, kept),
    boot,
    policy: metaPolicy(inline),
  };
  const write = (file: string, text: string) => writeBelow(join(target, file), text);
  const writePayload = (payload: string | undefined) =>
    payload === undefined || write(payloadAddress(payload, { basePath: '' }).slice(1), payload);

  const unused = new Set<string>();
  for (const file of pages) {
    const { unused: chunks, ...page } = finishFile(exported, file, release);
    for (const address of chunks) unused.add(address.slice(site.basePath.length + 1));
    const key = keys.get(file);
    if (key) store.set(key, page);
    else {
      write(file, page.html);
      writePayload(page.payload);
    }
  }
  for (const [file, key] of keys) writePayload(store.copy(key, join(target, file)));
  store.keepOnly(keys.values());
  for (const file of kept.filter((name) => !unused.has(name))) move(join(exported, file), join(target, file));
  await rm(exported, { recursive: true, force: true });

  write(headersFileName, headersFile(site.basePath, inline));
  const files = (await filesBelow(join(target, assets))).map((file) => `${assets}/${file}`);
  write(releaseFile, `${JSON.stringify({ buildId: release.buildId, files }, null, 1)}\n`);
}

function finishFile(folder: string, file: string, release: Release) {
  try {
    return finishPage(readFileSync(join(folder, file), 'utf8'), release);
  } catch (error) {
    if (error instanceof UnknownOutput) error.message = `finish: ${file}: ${error.message}`;
    throw error;
  }
}

/**
 * A hash of the program that Next built for browsers. Texts are left out on purpose: the id stands in the data of every page, and a change
 * of one answer would give all of them new names; a page's own data is named by a hash of itself.
 */
function idOf(folder: string, files: readonly string[]): string {
  const contents = files
    .filter((file) => file.startsWith(`${assets}/`))
    .map((file) => readFileSync(join(folder, file)));
  return hashOf(Buffer.concat(contents));
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
