import AxeBuilder from '@axe-core/playwright';
import { htmlFaults } from './support/html-rules';
import { builtPages } from './support/site';
import { expect, type Page, test } from './support/test';

// Made for every page of out/, so that no page is forgotten.
const pages = builtPages();
const redirects = (html: string) => html.includes('http-equiv="refresh"');

for (const { path, html } of pages) {
  test(`${path} is valid HTML`, async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  if (redirects(html)) continue;

  test(`${path} is accessible in both colour schemes`, async ({ page }) => {
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

  test(`${path} leaves the console empty`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(messages.filter((message) => !(path === '/404' && message.includes('404')))).toEqual([]);
  });
}

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const item of document.querySelectorAll('details')) {
      item.removeAttribute('name');
      item.open = true;
    }
  });
