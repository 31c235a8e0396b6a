import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../lib/node/files';
import { programOf, runProgram } from '../lib/node/program';
import { workersFor } from '../lib/node/worker';
import { nodeOptions, roomForYoung } from './node-options';

/** Pages for which a process more is worth its start, which takes as long as making a hundred pages. */
export const pagesForProcess = 100;

/** Where Next keeps what it has compiled. */
const compiled = '.next';

/** Says of which program that is, and in which folder, for it holds paths; it is not there while Next is at work. */
const ownerFile = `${compiled}/owner`;

/**
 * Lets Next make the pages that are to be made. The program is compiled only when it is another than the last time: Next makes the pages
 * in its own folder then, and an export is made of them here.
 *
 * @param folder - where the export goes
 * @param pages - how many there are
 * @param program - hash of the program
 * @throws {Error} with what Next said
 */
export async function runNext(folder: string, pages: number, program: string): Promise<void> {
  const owner = `${program} in ${process.cwd()}`;
  const isCompiled = existsSync(ownerFile) && readFileSync(ownerFile, 'utf8') === owner;
  // At once, not in the background: Next is to have started when the caller turns to other work.
  rmSync(ownerFile, { force: true });
  const env = {
    // Next leaves a core to itself, which has nothing else to do while pages are made.
    PAGE_MAKERS: String(workersFor(pages, pagesForProcess)),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...nodeOptions(roomForYoung),
  };
  const next = (args: string[], more: Record<string, string>) =>
    runProgram('next build', programOf('next'), ['build', ...args], { ...env, ...more });
  if (isCompiled) {
    await next(['--experimental-build-mode', 'generate'], { EXPORT: 'no' });
    exportPages(folder);
  } else await next([], { EXPORT_DIR: folder });
  writeWhole(ownerFile, owner);
}

/** Copies the pages that Next has made in its own folder to where its export would have put them. */
function exportPages(folder: string): void {
  const { routes } = JSON.parse(readFileSync(`${compiled}/prerender-manifest.json`, 'utf8')) as { routes: object };
  for (const route of Object.keys(routes)) {
    // What a server shows when all else fails; an export has none.
    if (route === '/_global-error') continue;
    const path = route === '/' ? 'index' : route.slice(1);
    const page = join(compiled, 'server/app', `${path}.html`);
    const target = join(folder, existsSync(page) ? `${route === '/_not-found' ? '404' : path}.html` : path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(existsSync(page) ? page : join(compiled, 'server/app', `${path}.body`), target);
  }
  cpSync(`${compiled}/static`, join(folder, '_next/static'), { recursive: true });
}
