import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, headersFileName } from '../deploy/headers-file';
import { filesBelow } from '../lib/node/files';
import type { SearchIndex } from '../lib/search/index-files';
import { site } from '../lib/site.mjs';
import type { PageKeys } from './4-pages';
import { type BrowserScripts, browserScripts } from './finish/browser-scripts';
import { assets, isProgram } from './finish/next-files';
import { finishPage, hashOf, type Release, speculationRules, startOf, withAnswers } from './finish/page';
import { type FullAnswers, fullAnswersPage } from './full-answers';
import { starterScript, toolsScript } from './page-scripts';
import type { PageStore } from './page-store';
import { type SearchScripts, searchFiles, searchScripts } from './search-files';
import type { SiteFolder } from './site-folder';

/** All scripts of the site. */
interface SiteScripts extends BrowserScripts {
  /** What every page starts with. */
  starter: string;
  tools: string;
  search: SearchScripts;
}

export async function siteScripts(): Promise<SiteScripts> {
  const [scripts, tools, search] = await Promise.all([browserScripts(), toolsScript(), searchScripts()]);
  const starter = await starterScript(`${site.basePath}/${scriptFile('tools', tools)}`);
  return { ...scripts, starter, tools, search };
}

/** Where a script of its own is in the site, by a name that says what is in it. */
const scriptFile = (name: string, script: string) => `${assets}/${name}.${hashOf(script)}.js`;

/** Names the hashed files of a release, for deployments that keep them. */
export const releaseFile = 'release.json';

interface FinishSettings {
  /** What Next has left; it is taken apart. */
  exported: string;
  target: SiteFolder;
  keys: PageKeys;
  store: PageStore;
  scripts: SiteScripts;
  /** What is searched. */
  index: SearchIndex;
  /** For the page that holds all answers, where that is made anew. */
  answers: FullAnswers;
  /** An answer on its own page, as React writes it. */
  answerOf(slug: string): string;
}

/**
 * Makes the site that readers get of what Next has left and of the pages that are in the store: see finish/page.ts for a page.
 *
 * @throws {Error} with the file that it is about
 */
export async function finish({
  exported,
  target,
  keys,
  store,
  scripts,
  index,
  answers,
  answerOf,
}: FinishSettings): Promise<void> {
  const left = await filesBelow(exported);
  const isPage = (file: string) => file.endsWith('.html');
  const starts = [true, false].map((opens) => startOf({ found: true, opens }, scripts));
  const inPages = [scripts.boot, scripts.versions, ...starts, speculationRules(site.basePath)];
  const addressOf = (name: 'islands' | 'moved' | 'meant') => `${site.basePath}/${scriptFile(name, scripts[name])}`;
  const release: Release = {
    ...scripts,
    basePath: site.basePath,
    islands: addressOf('islands'),
    moved: addressOf('moved'),
    meant: addressOf('meant'),
  };

  for (const file of left.filter(isPage)) {
    const key = keys.get(file);
    // It was made before; what Next has made of it now may be empty.
    if (key && store.has(key)) continue;
    const html = readFileSync(join(exported, file), 'utf8');
    const page = named(file, () =>
      file === fullAnswersPage ? finishPage(html, release, answers) : finishPage(withAnswers(html, answerOf), release),
    );
    if (key) store.set(key, page);
    else target.write(file, page);
  }
  for (const [file, key] of keys) if (!target.keep(file, key)) target.write(file, store.get(key), key);
  store.keepOnly(keys.values());
  for (const file of left.filter((file) => !isPage(file) && !isProgram(file))) target.move(join(exported, file), file);
  await rm(exported, { recursive: true, force: true });

  for (const name of ['islands', 'moved', 'meant', 'tools'] as const)
    target.write(scriptFile(name, scripts[name]), scripts[name]);
  for (const [path, text] of searchFiles(scripts.search, index)) target.write(path.slice(1), text);
  target.write(headersFileName, headersFile(site.basePath, inPages));
  const files = (await target.filesBelow(assets)).map((file) => `${assets}/${file}`);
  target.write(releaseFile, `${JSON.stringify({ files }, null, 1)}\n`);
}

/** Does work on a file. @throws {Error} with the name of the file: of Next's output that is not understood, or of a component */
function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) error.message = `finish: ${file}: ${error.message}`;
    throw error;
  }
}
