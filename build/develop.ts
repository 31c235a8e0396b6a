import { spawn } from 'node:child_process';
import { watch } from 'chokidar';
import { printProblems } from '../gate/run/check-folder';
import { checkAndCopyDrafts } from '../gate/run/copy-content';
import { KnownReports } from '../gate/run/known-reports';
import { href } from '../lib/address';
import { devSearchScript, shownBodyFile } from '../lib/content/content-index';
import type { LastChanges } from '../lib/dates';
import { writeWhole } from '../lib/node/files';
import { environment, programOf } from '../lib/node/program';
import { readHistory } from './2-history';
import { Contentlayer } from './3-contentlayer';
import {
  type FolderOfDocuments,
  type FolderStamps,
  indexContent,
  readFolder,
  writeContentIndex,
} from './content-index';
import { writeForDev } from './for-dev';
import { writeMeasured } from './measured-data';
import { starterScript, toolsScript } from './page-scripts';
import { keyOf } from './page-store';
import { programHash } from './program-hash';
import { searchScripts } from './search-files';

/** Keeps the site in step with the content while somebody writes: every save is checked, copied and shown in the open page. */
export async function develop(nextArguments: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  const check = checker();
  const contentlayer = new Contentlayer(await programHash());
  const show = shower(await readHistory());
  const follow = async () => {
    await check();
    show(await contentlayer.update());
  };
  await writeMeasured();
  await writeSearchScripts();
  await follow().catch(async (error) => {
    await contentlayer.close();
    throw error;
  });
  run('next', ['dev', ...nextArguments]);
  console.log('Markdown, feeds, the sitemap and the API are made by npm run build; npm run serve shows them');
  watchContent(follow);
}

/** The scripts of the search, and those that every page has, for app/search. */
async function writeSearchScripts(): Promise<void> {
  const scripts = {
    ...(await searchScripts()),
    starter: await starterScript(href('/search/tools.js')),
    tools: await toolsScript(),
  };
  for (const [name, script] of Object.entries(scripts)) writeWhole(devSearchScript(name), script);
}

/** Starts a program that runs as long as this one, and ends it when it ends. */
function run(packageName: string, args: string[]): void {
  const child = spawn(process.execPath, [programOf(packageName), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment({ NEXT_TELEMETRY_DISABLED: '1' }),
  });
  process.on('exit', () => child.kill());
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Copies what can be shown and says what is wrong with it, in the terminal and in the page; silent when all is well and was so before. */
function checker(): () => Promise<void> {
  const reports = new KnownReports();
  let troubled = false;
  return () =>
    checkAndCopyDrafts(reports, (found) => {
      const print = (wanted: boolean) =>
        printProblems(
          found.filter(({ severity }) => (severity === 'style') === wanted),
          'content',
          'text',
        );
      const [toMend, style] = [print(false), print(true)];
      writeForDev({ problems: { toMend, style } });
      if (toMend.length > 0) tell(toMend, 'to be mended; everything is shown but what could do harm');
      if (style.length > 0) tell(style, 'matters of style; they hide nothing, and npm run check asks for them, too');
      if (troubled && found.length === 0) console.log('content is sound again');
      troubled = found.length > 0;
    });
}

const tell = (lines: readonly string[], meaning: string) => console.error(`\n${lines.join('\n')}\n${meaning}\n`);

/** Hands Contentlayer's data to the pages: the bodies before the index that names them. */
function shower(changes: LastChanges): (stamps: FolderStamps) => void {
  const folders = new Map<string, { stamp: string; documents: FolderOfDocuments }>();
  const shown = new Map<string, { body: string; hash: string }>();
  let again: NodeJS.Timeout | undefined;
  const read = ([folder, stamp]: [string, string]) => {
    const known = folders.get(folder);
    if (known?.stamp === stamp) return known.documents;
    const documents = readFolder(folder);
    folders.set(folder, { stamp, documents });
    return documents;
  };
  return (stamps) => {
    clearTimeout(again);
    const { index, bodies } = indexContent(Object.entries(stamps).map(read), changes);
    const hashes = [...bodies].map(([path, body]) => {
      const before = shown.get(path);
      if (before?.body === body) return before.hash;
      writeWhole(shownBodyFile(path), body);
      const hash = keyOf(path, body);
      shown.set(path, { body, hash });
      return hash;
    });
    writeContentIndex(index);
    const revision = keyOf(JSON.stringify([index, hashes]));
    writeForDev({ revision });
    // Once more, for Next may have missed what it was told.
    again = setTimeout(() => writeForDev({ revision }), 1000);
  };
}

/** One check after the other: saves that come in the meantime are looked at together. */
function watchContent(follow: () => Promise<void>): void {
  let running = false;
  let again = false;
  const recheck = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      // Whatever went wrong with this save, the next one gets its chance.
      await follow().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
    running = false;
  };
  const settled = { awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } };
  watch('content', { ignoreInitial: true, ...settled }).on('all', (event) => {
    void recheck();
    // chokidar looks into a new folder before it watches it, and tells nothing of a file that is written between the two.
    if (event === 'addDir') setTimeout(() => void recheck(), 1000);
  });
}
