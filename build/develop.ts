import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { watchFile } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { printProblems } from '../gate/run/check-folder';
import { checkAndCopyDrafts, forgetCopies } from '../gate/run/copy-content';
import { KnownReports } from '../gate/run/known-reports';
import { href } from '../lib/address';
import { allOfKindFile, devSearchScript, shownBodyFile } from '../lib/content/content-index';
import { kinds } from '../lib/content/kinds';
import type { LastChanges } from '../lib/last-changed';
import { writeWhole } from '../lib/node/files';
import { environment, programOf } from '../lib/node/program';
import { readHistory } from './2-history';
import { indexContent, writeContentIndex } from './content-index';
import { writeForDev } from './for-dev';
import { writeMeasured } from './measured-data';
import { nodeOptions, withoutTraces } from './node-options';
import { starterScript, toolsScript } from './page-scripts';
import { searchScripts } from './search-files';

/** Keeps the site in step with the content while somebody writes: every save is checked, copied and shown in the open page. */
export async function develop(nextArguments: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  forgetCopies();
  const check = checker();
  await check();
  const changes = await readHistory();
  await writeMeasured();
  await writeSearchScripts();
  run('contentlayer2', ['dev'], { CONTENT_CHECKED: '1', ...nodeOptions(withoutTraces) });
  const show = shower(changes);
  let again: NodeJS.Timeout | undefined;
  const follow = () => {
    clearTimeout(again);
    // Once more when all is written: the first time may have been too early, and Next may have missed what it was told.
    again = setTimeout(show() ? show : follow, 1000);
  };
  watchGenerated(follow);
  while (!show()) await pause(100);
  run('next', ['dev', ...nextArguments]);
  console.log('Markdown, feeds, the sitemap and the API are made by npm run build; npm run serve shows them');
  watchContent(check);
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

/** Starts a long-running program; when one of them ends, all end. */
function run(packageName: string, args: string[], env: Record<string, string> = {}): void {
  const child = spawn(process.execPath, [programOf(packageName), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment({ NEXT_TELEMETRY_DISABLED: '1', ...env }),
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

/**
 * Hands Contentlayer's data to the pages: the bodies before the index that names them. Contentlayer takes its own files away at each save.
 *
 * @returns whether there were any; Contentlayer may be in the middle of writing
 */
function shower(changes: LastChanges): () => boolean {
  const shown = new Map<string, { body: string; hash: string }>();
  return () => {
    try {
      const { index, bodies } = indexContent(changes);
      const hashes = [...bodies].map(([path, body]) => {
        const before = shown.get(path);
        if (before?.body === body) return before.hash;
        writeWhole(shownBodyFile(path), body);
        const hash = hashOf(path + body);
        shown.set(path, { body, hash });
        return hash;
      });
      writeContentIndex(index);
      writeForDev({ revision: hashOf(JSON.stringify([index, hashes])) });
      return true;
    } catch {
      return false;
    }
  };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Contentlayer writes all documents of a kind into one file. Its time is looked at, for events of its folder were seen to be lost. */
function watchGenerated(onChange: () => void): void {
  for (const { name } of kinds) watchFile(allOfKindFile(name), { interval: 50 }, onChange);
}

/** One check after the other: saves that come in the meantime are looked at together. */
function watchContent(check: () => Promise<void>): void {
  let running = false;
  let again = false;
  const recheck = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      // Whatever went wrong with this save, the next one gets its chance.
      await check().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
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
