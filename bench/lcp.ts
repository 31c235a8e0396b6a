import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { addressOf } from '../deploy/serve-site';
import { type Pages, withPages } from './browser';
import { median, printTable, writeResults } from './table';

const path = '/faq/qos-levels';
const most = 1.15;
const audit = 'largest-contentful-paint';

/** As much style as somebody who writes one page by hand would give it. */
const style = `body{font:1rem/1.6 system-ui,sans-serif;color:#222;background:#fff;max-width:44rem;margin:0 auto;padding:1rem}
h1,h2{line-height:1.2}a{color:#0645ad}code{font-family:ui-monospace,monospace}pre{overflow:auto;padding:1rem;background:#f4f4f4}
table{border-collapse:collapse}th,td{padding:.3rem .6rem;border:1px solid #ccc;text-align:left}nav ol{padding:0;list-style:none}`;

/** When the largest thing on an answer is painted on a slow phone, and on the same answer as HTML written by hand. */
export async function benchLcp(): Promise<string[]> {
  const paints = await withPages(measurePaints);
  const [built, byHand] = [median(paints.built), median(paints.byHand)];
  printTable([
    ['largest contentful paint, median of 5', 'ms'],
    [path, built.toFixed()],
    ['the same as HTML by hand', byHand.toFixed()],
    [`ratio (at most ${most})`, (built / byHand).toFixed(2)],
  ]);
  await writeResults('lcp', paints);
  return built / byHand > most ? [`the largest paint comes within ${most} times that of HTML by hand`] : [];
}

async function measurePaints(pages: Pages) {
  const paints = { built: [] as number[], byHand: [] as number[] };
  const built = pages.site + path;
  const html = gzipSync(await writtenByHand(built, pages));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  // It has no address before it listens.
  await once(server.listen(0, 'localhost'), 'listening');
  // The first round wakes everything up.
  for (let round = 0; round < 6; round++) {
    for (const [name, address] of [
      ['built', built],
      ['byHand', addressOf(server)],
    ] as const) {
      const paint = await largestPaint(address, pages);
      if (round > 0) paints[name].push(paint);
    }
  }
  server.close();
  return paints;
}

/** When it comes, in ms. A busy machine makes Lighthouse miss it now and then. @throws {Error} when it misses it three times */
async function largestPaint(address: string, { ask }: Pages): Promise<number> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { numericValue } = (await ask(address, { onlyAudits: [audit] })).audits[audit] ?? {};
    if (numericValue) return numericValue;
  }
  throw new Error(`Unexpected absence of a largest paint on ${address}, expected one - run it again`);
}

/** The same text and structure, without scripts, files, what is said to machines only, and classes. */
async function writtenByHand(address: string, { browser }: Pages): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const html = await page.evaluate((css) => {
    const needless = 'script, style, link, meta:not([charset], [name=viewport], [name=description])';
    for (const element of document.querySelectorAll(needless)) element.remove();
    for (const element of document.querySelectorAll('*'))
      for (const { name } of [...element.attributes])
        if (/^(?:class$|style$|data-)/.test(name)) element.removeAttribute(name);
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    return document.documentElement.outerHTML;
  }, style);
  await page.close();
  return `<!doctype html>${html}`;
}
