import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../lib/node/files';
import { programOf, startProgram } from '../lib/node/program';
import { workersFor } from '../lib/node/worker';
import { type Pages, pagesToMakeFile } from '../lib/pages';
import { assets } from './finish/next-files';

/** Pages for which a process more is worth its start, which takes as long as making a hundred pages. */
export const pagesForProcess = 100;

/** With more content than this Next would wait for longer than it lets a page take, and Contentlayer needs the memory. */
const contentForEarlyStart = 500;

/** Most of what making a page leaves behind dies young; with room for it, collecting it takes a seventh less of the time. */
const roomForYoung = '--max-semi-space-size=32';

/** Where Next keeps what it has compiled. */
const compiled = '.next';

/** Says of which program that is; it is not there while Next writes there. */
const ownerFile = `${compiled}/owner`;

/** Next, ready to make pages. */
interface NextBuild {
  /**
   * Lets it make these pages, of what the build has left in `.generated/`.
   *
   * @throws {Error} with what Next said
   */
  makePages(pages: Pages): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Gets Next ready to make pages. The program is compiled only when it is another than the last time. In that case Next is started at once,
 * before there is anything to make pages of, and waits for `pagesToMakeFile` (app/content.ts): an edit takes a tenth less. A build from
 * nothing would gain nothing, for compiling needs both cores.
 *
 * @param folder - where the pages go
 * @param files - how many files of content there are
 * @param program - hash of the program
 */
export function readyNext(folder: string, files: number, program: string): NextBuild {
  const isCompiled = existsSync(ownerFile) && readFileSync(ownerFile, 'utf8') === program;
  rmSync(pagesToMakeFile, { force: true });
  const start = (makers: number) => {
    const env = {
      BUILDER: String(process.pid),
      // Next leaves a core to itself, which has nothing else to do while pages are made.
      PAGE_MAKERS: String(makers),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${roomForYoung}`.trim(),
    };
    const mode = isCompiled ? ['--experimental-build-mode', 'generate'] : [];
    const running = startProgram('next build', programOf('next'), ['build', ...mode], env);
    // Whoever waits for the pages is told of a failure; until then nobody is.
    running.ended.catch(() => {});
    return running;
  };
  let early = isCompiled && files <= contentForEarlyStart ? start(1) : undefined;
  const stop = async () => {
    await early?.stop();
    early = undefined;
  };
  return {
    async makePages(pages) {
      const makers = workersFor(countOf(pages), pagesForProcess);
      if (makers > 1) await stop();
      // At once, not in the background: Next is to have started when the caller turns to other work.
      rmSync(ownerFile, { force: true });
      writeWhole(pagesToMakeFile, JSON.stringify(pages));
      await (early ?? start(makers)).ended;
      takePages(folder);
      writeWhole(ownerFile, program);
    },
    stop,
  };
}

/** How many pages these are. */
export const countOf = (pages: Pages) => Object.values(pages).flat().length;

/**
 * Takes what readers need out of Next's folder. Its own export would copy ten files for each page, of which finish needs one: with a
 * thousand questions that takes 3 seconds.
 */
function takePages(folder: string): void {
  const { routes } = JSON.parse(readFileSync(`${compiled}/prerender-manifest.json`, 'utf8')) as { routes: object };
  for (const route of Object.keys(routes)) {
    // What a server shows when all else fails; a static site has none.
    if (route === '/_global-error') continue;
    const path = route === '/' ? 'index' : route.slice(1);
    const page = join(compiled, 'server/app', `${path}.html`);
    const target = join(folder, existsSync(page) ? `${route === '/_not-found' ? '404' : path}.html` : path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(existsSync(page) ? page : join(compiled, 'server/app', `${path}.body`), target);
  }
  cpSync(`${compiled}/static`, join(folder, assets), { recursive: true });
}
