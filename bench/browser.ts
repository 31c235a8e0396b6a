import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { addressOf, freePort, listen, serveFolder } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';
import { measureRun } from './measure-run';
import { temporaryFolder, treeOf } from './tree';

/** What benches of pages work with. */
export interface Pages {
  /** Address of the site as it is here and now, built and compressed. */
  site: string;
  browser: BrowserContext;
  /** Asks Lighthouse (mobile, simulated network and processor). @throws {Error} when it has no answer */
  ask(address: string, flags?: Flags): Promise<Result>;
}

/** Builds the site, serves it and starts a browser that Lighthouse can use, too; all of it goes after the work. */
export async function withPages<T>(work: (pages: Pages) => Promise<T>): Promise<T> {
  const below = temporaryFolder();
  const { folder } = await treeOf(undefined, below);
  await measureRun(folder, 'run build');
  await measureRun(folder, 'run compress');
  const server = await listen(0);
  serveFolder(server, join(folder, 'out'));
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, ...browserArguments];
  const browser = await chromium.launchPersistentContext(join(below, 'profile'), {
    executablePath: ensureBrowser(),
    args,
  });
  const ask = async (address: string, flags?: Flags) => {
    const result = await lighthouse(address, { port, logLevel: 'silent', output: 'json', ...flags });
    if (!result) throw new Error(`Unexpected silence of Lighthouse about ${address}, expected scores - run it again`);
    return result.lhr;
  };
  try {
    return await work({ site: addressOf(server), browser, ask });
  } finally {
    await browser.close();
    server.close();
  }
}
