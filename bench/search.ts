import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page, type Response } from '@playwright/test';
import { builtFolder } from '../build/9-publish';
import { indexContent, readFolder, readMadeData } from '../build/content-index';
import { searchFiles, searchScripts } from '../build/search-files';
import { addressOf, listen, serveFolder } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';
import { listedQueries, successOf } from '../e2e/support/query-list';
import { searcherOf } from '../e2e/support/search-index';
import { measuredFile } from '../lib/measured/measured';
import { writeBelow } from '../lib/node/files';
import { siteOf } from '../lib/pages';
import { bodyFacts } from '../lib/search/body-facts';
import { searchEntries } from '../lib/search/entries';
import type { SearchEntry } from '../lib/search/entry';
import { indexFiles } from '../lib/search/index-files';
import { median, printTable, writeResults } from './table';
import { temporaryFolder } from './tree';

/** What a search costs a reader. */
interface SearchFigures {
  questions: number;
  /** Bytes of gzip from the first key on a cold page to its results; the most of several first keys. */
  bytes: number;
  /** ms from that key to its results, with an empty cache. */
  first: number;
  /** ms from a key to its results on a processor four times slower: the middle and the slowest of the keys of some queries. */
  key: number;
  slowest: number;
  /** ms from such a key until its results are painted as well, in the middle. */
  painted: number;
}

const lists = ['given', 'own', 'held-out'] as const;
const queriesOf = (name: (typeof lists)[number]) => listedQueries(`lib/search/test-data/${name}-queries.csv`);

/** How good the search of the built site is, and what it costs: as it is, and with more questions. */
export async function benchSearch(numbers: readonly number[]): Promise<string[]> {
  const found = [['queries', 'success@1', 'success@3']];
  for (const name of lists) {
    const { first, third } = await successOf(searcherOf(), queriesOf(name));
    found.push([name, first.toFixed(3), third.toFixed(3)]);
  }
  printTable(found);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const figures: SearchFigures[] = [];
  try {
    // A worker would keep what is to be fetched.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    for (const questions of numbers) figures.push(await measureSearch(context, questions));
  } finally {
    await browser.close();
  }
  printTable([
    ['a search', 'first result, bytes', 'first result, ms', 'a key, 4x slower, ms', 'the slowest, ms', 'painted, ms'],
    ...figures.map(({ questions, bytes, first, key, slowest, painted }) => [
      `${questions} questions`,
      ...[bytes, first, key, slowest, painted].map((value) => value.toFixed(0)),
    ]),
  ]);
  await writeResults('search', { found, figures });
  return figures.flatMap(({ questions, bytes, key }) => [
    ...(bytes > (questions > 1_000 ? 300_000 : 100_000)
      ? [`${questions} questions: few bytes to the first result`]
      : []),
    ...(key > 50 ? [`${questions} questions: a key is answered within 50 ms`] : []),
  ]);
}

async function measureSearch(browser: BrowserContext, questions: number): Promise<SearchFigures> {
  const folder = join(temporaryFolder(), 'site');
  await writeSite(folder, questions);
  const server = await listen(0);
  serveFolder(server, folder);
  const page = await browser.newPage();
  const devtools = await browser.newCDPSession(page);
  const cold = [];
  for (const key of ['m', 'q', 'c', '8']) {
    await devtools.send('Network.clearBrowserCache');
    cold.push(await firstKey(page, `${addressOf(server)}/faq/qos-levels`, key));
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const waits: Wait[] = [];
  for (const { query } of queriesOf('given').slice(0, 12)) {
    await page.getByRole('combobox').fill('');
    for (const sign of query) waits.push(await waitFor(page, sign));
  }
  await page.close();
  server.close();
  return {
    questions,
    bytes: Math.max(...cold.map(({ bytes }) => bytes)),
    first: Math.max(...cold.map(({ ms }) => ms)),
    key: median(waits.map(({ found }) => found)),
    slowest: Math.max(...waits.map(({ found }) => found)),
    painted: median(waits.map(({ painted }) => painted)),
  };
}

/** The built site with an index of so many questions: the real ones first, then copies of them with numbers in their texts. */
async function writeSite(folder: string, questions: number): Promise<void> {
  await cp(await builtFolder(), folder, { recursive: true });
  const { index, bodies } = indexContent(Object.keys(readMadeData().folders).map(readFolder), {});
  const measured = JSON.parse(await readFile(measuredFile, 'utf8'));
  const bodyOf = (path: string) => bodies.get(path) ?? '';
  const entries = searchEntries(siteOf(index, bodyOf, measured), (path) => bodyFacts(JSON.parse(bodyOf(path)), true));
  const answers = entries.filter(({ kind }) => kind === 'question');
  const copies = Array.from({ length: Math.max(0, questions - answers.length) }, (_, copy) =>
    numbered(answers[copy % answers.length] as SearchEntry, copy, questions > 1_000),
  );
  for (const [path, text] of searchFiles(await searchScripts(), indexFiles([...entries, ...copies])))
    writeBelow(join(folder, path), text);
}

function numbered(entry: SearchEntry, copy: number, withoutBody: boolean): SearchEntry {
  const withNumber = (text: string) => text.replace(/(\w{5,})(?=\W*$)/, `$1${100_000 + copy}`);
  const { title, answer, path, body } = entry;
  return {
    ...entry,
    title: withNumber(title),
    answer: withNumber(answer),
    path: `${path}-${copy}`,
    body: withoutBody ? '' : withNumber(body),
  };
}

/** Presses a key as the first thing on a cold page. @returns ms until there are results, and the bytes of gzip that were moved for them */
async function firstKey(page: Page, address: string, key: string): Promise<{ ms: number; bytes: number }> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const bodies: Promise<number>[] = [];
  const weigh = (response: Response) =>
    bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  page.on('response', weigh);
  const start = performance.now();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(key);
  await page.getByRole('option').first().waitFor();
  const ms = performance.now() - start;
  page.off('response', weigh);
  return { ms, bytes: (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0) };
}

/** ms from a key until its results, or the word that there are none, stand in the page, and until they are painted. */
interface Wait {
  found: number;
  painted: number;
}

/** Types a sign. */
async function waitFor(page: Page, sign: string): Promise<Wait> {
  await page.evaluate(() => {
    let start = 0;
    const dialog = document.querySelector('dialog') as HTMLElement;
    delete dialog.dataset.waited;
    dialog.addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
    new MutationObserver((_, observer) => {
      observer.disconnect();
      const found = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        dialog.dataset.waited = JSON.stringify({ found, painted: performance.now() - start });
      };
      // The first task after a frame has been painted.
      requestAnimationFrame(() => port2.postMessage(''));
    }).observe(dialog, { childList: true, subtree: true });
  });
  await page.keyboard.type(sign);
  await page.waitForFunction(() => document.querySelector('dialog')?.dataset.waited);
  return JSON.parse((await page.evaluate(() => document.querySelector('dialog')?.dataset.waited)) ?? '');
}
