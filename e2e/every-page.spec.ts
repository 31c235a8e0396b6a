import AxeBuilder from '@axe-core/playwright';
import { firstLoad } from './support/first-load';
import { htmlProblems } from './support/html-rules';
import { builtPages, isReadingPage } from './support/site';
import { expect, type Page, test } from './support/test';

// Made for every page of out/, so that no page is forgotten.
const pages = builtPages();
const redirects = (html: string) => html.includes('http-equiv="refresh"');

for (const { path, html: source } of pages) {
  test(`${path} is valid HTML`, async () => {
    expect(await htmlProblems(source)).toEqual([]);
  });

  if (redirects(source)) continue;

  test(`${path} is accessible in both colour schemes`, async ({ page }) => {
    // The page of all answers is as long as all others together.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await openEverything(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${colorScheme} ${id} ${nodes.map((node) => node.target).join(', ')}`),
      ).toEqual([]);
    }
  });

  test(`${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await openEverything(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  test(`${path} is light, and nothing in it moves while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        document.documentElement.dataset.shifted = String(shifts.reduce((sum, { value }) => sum + value, 0));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const load = await firstLoad(page, path);
    const { html = 0, css = 0, script = 0 } = load.bytes;
    expect(load.requests).toBeLessThanOrEqual(3);
    expect(css).toBeLessThanOrEqual(8_000);
    expect(script).toBeLessThanOrEqual(1_000);
    if (path.startsWith('/faq/') && !isReadingPage(path)) expect(html).toBeLessThanOrEqual(7_000);
    expect(html + css + script).toBeLessThanOrEqual(budgetOf(path, source));
    // While the rows of a table arrive, its columns find their widths, which a busy machine may show. What moves for another
    // reason moves every time.
    await expect(async () => {
      const shifted = await page.evaluate(() => document.documentElement.dataset.shifted ?? '0');
      if (shifted !== '0') await page.reload({ waitUntil: 'networkidle' });
      expect(shifted).toBe('0');
    }).toPass();
  });

  test(`${path} leaves the console empty`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(messages.filter((message) => !(path === '/404' && message.includes('404')))).toEqual([]);
  });
}

/** What all of a page may weigh at first, in bytes of gzip. An answer fits what a server sends before it has heard from the reader. */
function budgetOf(path: string, source: string): number {
  if (isReadingPage(path)) return 150_000;
  // The list of all may grow with what it lists, until it is cut (lib/paging.ts).
  if (path === '/faq') return 25_000 + 250 * Math.max(0, source.split('<details').length - 1 - 110);
  return path === '/glossary' ? 25_000 : 14_600;
}

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const item of document.querySelectorAll('details')) {
      item.removeAttribute('name');
      item.open = true;
    }
  });
