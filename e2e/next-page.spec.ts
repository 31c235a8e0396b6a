import puppeteer from 'puppeteer-core';
import { outFolder } from '../build/9-publish';
import { addressOf, listen, serveFolder } from '../deploy/serve-site';
import { browserArguments, ensureBrowser } from './support/browser';
import { expect, test } from './support/test';

const pointedAt = 'main a[href^="/faq/"]';

// Playwright keeps its browsers from making pages ahead, so this journey is Puppeteer's.
test('a page that a reader points at is made ahead, and shown without being asked for again', async () => {
  const asked: { path: string; purpose: string }[] = [];
  const server = await listen(0);
  server.on('request', ({ url = '', headers }) =>
    asked.push({ path: url, purpose: `${headers['sec-purpose'] ?? ''}` }),
  );
  serveFolder(server, outFolder);
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArguments });
  try {
    const page = await browser.newPage();
    const home = `${addressOf(server)}/`;
    await page.goto(home);
    const path = await page.$eval(pointedAt, (link) => link.getAttribute('href'));
    const requests = () => asked.filter((request) => request.path === path);
    await page.hover(pointedAt);
    await expect.poll(() => requests().map(({ purpose }) => purpose)).toEqual(['prefetch;prerender']);
    await page.click(pointedAt);
    // The page itself cannot be asked: Puppeteer loses it when another takes its place.
    await expect(() => {
      const shown = browser.targets().map((target) => target.url());
      expect(shown).toContain(new URL(path ?? '', home).href);
      expect(shown).not.toContain(home);
    }).toPass();
    expect(requests()).toHaveLength(1);
  } finally {
    await browser.close();
    server.close();
  }
});

// A fade from page to page takes every click while it lasts: the browser shows pictures of both pages then, and what is pointed at is neither.
test('a click on a page that has just come is a click on what it shows', async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.fades = String(Boolean((event as PageRevealEvent).viewTransition));
    });
  });
  await page.goto('/');
  await page.locator(pointedAt).first().click();
  await expect(page).toHaveURL(/\/faq\//);
  await expect(page.locator('html')).toHaveAttribute('data-fades', 'false');
  // At once: Playwright's own click waits until nothing moves.
  const { x = 0, y = 0 } = (await page.getByRole('link', { name: 'Glossary', exact: true }).boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 10);
  await expect(page).toHaveURL('/glossary');
});
