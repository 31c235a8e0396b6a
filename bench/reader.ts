import { firstLoad } from '../e2e/support/first-load';
import { type Pages, withPages } from './browser';
import { measureWaits } from './interaction';
import { printTable, writeResults } from './table';

const paths = ['/', '/faq', '/faq/mqtt-standard-ports', '/topics/qos', '/glossary'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What pages weigh, what Lighthouse says of them and how long a reader waits. */
export async function benchReader(): Promise<string[]> {
  const { pages, waits } = await withPages(async (all) => {
    const figures: (Awaited<ReturnType<typeof measurePage>> & { path: string })[] = [];
    for (const path of paths) figures.push({ path, ...(await measurePage(all.site + path, all)) });
    return { pages: figures, waits: await measureWaits(`${all.site}/faq`, all.browser) };
  });
  printTable([
    ['first load, bytes of gzip', 'HTML', 'CSS', 'script', 'requests', 'Lighthouse', 'blocking'],
    ...pages.map(({ path, bytes: { html = 0, css = 0, script = 0 }, requests, scores, blocking }) => [
      ...[path, html, css, script, requests].map(String),
      ...[scores.join('/'), `${blocking} ms`],
    ]),
  ]);
  printTable([
    ['wait on /faq', 'slowest of five'],
    ['first item opens, processor 4x slower', `${waits.firstItem} ms`],
    ['next item opens, processor 4x slower', `${waits.nextItem} ms`],
    ['"Open all" as the first click, warm cache', `${waits.openAll.toFixed(0)} ms`],
  ]);
  await writeResults('reader', { pages, waits });
  return [
    ...pages.flatMap(({ path, scores, blocking, missed }) => [
      ...categories.flatMap((name, index) => (scores[index] === 100 ? [] : [`${path}: ${name} of 100`])),
      ...(blocking > 0 ? [`${path}: no blocking time`] : []),
      ...missed.map((title) => `${path}: ${title}`),
    ]),
    ...(Math.max(waits.firstItem, waits.nextItem) > 50 ? ['an item opens within 50 ms'] : []),
    ...(waits.openAll > 300 ? ['"Open all" is answered within 300 ms'] : []),
  ];
}

/** First load, scores from 0 to 100 in the order of the categories, ms for which the main thread answers nobody, titles of what fell short. */
async function measurePage(address: string, { browser, ask }: Pages) {
  const page = await browser.newPage();
  const { addresses, bytes } = await firstLoad(page, address);
  await page.waitForLoadState('networkidle');
  await page.close();
  const { categories: found, audits } = await ask(address);
  const weighed = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    requests: addresses.size,
    bytes,
    scores: categories.map((name) => Math.round(100 * (found[name]?.score ?? 0))),
    blocking: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    missed: weighed.flatMap(({ id }) => {
      const { score, title } = audits[id] ?? {};
      return title && typeof score === 'number' && score < 0.9 ? [title] : [];
    }),
  };
}
