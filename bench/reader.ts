import { chromium } from '@playwright/test';
import { outFolder } from '../build/7-publish';
import { buildSite } from '../build/build-site';
import { addressOf, listen, serveFolder } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from '../e2e/support/browser';
import { firstLoad } from '../e2e/support/first-load';
import { measureInteraction } from './interaction';
import { measureLighthouse } from './lighthouse';
import { printTable, writeResults } from './table';

const pages = ['/', '/faq', '/faq/mqtt-standard-ports', '/topics/qos', '/glossary'];

/** What pages weigh, what Lighthouse says of them and how long a reader waits. */
export async function benchReader(): Promise<string[]> {
  await buildSite();
  const loads = await measureLoads();
  const scores = await measureLighthouse(pages);
  printTable([
    ['first load, bytes of gzip', 'HTML', 'CSS', 'script', 'all', 'requests', 'Lighthouse', 'blocking'],
    ...pages.map((path, index) => {
      const { bytes: { html = 0, css = 0, script = 0 } = {}, requests = 0 } = loads[index] ?? {};
      const score = scores[index];
      return [
        path,
        ...[html, css, script, html + css + script, requests].map(String),
        [score?.performance, score?.accessibility, score?.bestPractices, score?.seo].join('/'),
        `${score?.totalBlockingTime} ms`,
      ];
    }),
  ]);
  const waits = await measureInteraction();
  printTable([
    ['wait on /faq', 'slowest of five'],
    ['first item opens, processor 4x slower', `${waits.firstItem} ms`],
    ['next item opens, processor 4x slower', `${waits.nextItem} ms`],
    ['"Open all" as the first click, warm cache', `${waits.openAll.toFixed(0)} ms`],
  ]);
  await writeResults('reader', { loads, scores, waits });
  return [
    ...scores.flatMap(({ path, totalBlockingTime, missed, ...categories }) => [
      ...Object.entries(categories).flatMap(([name, score]) => (score < 100 ? [`${path}: ${name} of 100`] : [])),
      ...(totalBlockingTime > 0 ? [`${path}: no blocking time`] : []),
      ...missed.map((title) => `${path}: ${title}`),
    ]),
    ...(Math.max(waits.firstItem, waits.nextItem) > 50 ? ['an item opens within 50 ms'] : []),
    ...(waits.openAll > 300 ? ['"Open all" is answered within 300 ms'] : []),
  ];
}

async function measureLoads() {
  const server = await listen(0);
  serveFolder(server, outFolder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const loads: Awaited<ReturnType<typeof firstLoad>>[] = [];
  for (const path of pages) {
    const page = await browser.newPage();
    loads.push(await firstLoad(page, addressOf(server) + path));
    await page.close();
  }
  await browser.close();
  server.close();
  return loads;
}
