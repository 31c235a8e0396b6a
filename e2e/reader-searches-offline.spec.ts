import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder } from '../build/9-publish';
import { addressOf, listen, serveFolder } from '../deploy/serve-site';
import { expect, type Page, test } from './support/test';

// A worker keeps the search. Playwright does not let requests of a page with a worker be held or changed, so these journeys have a site of their own.

const options = (page: Page) => page.getByRole('option');
const pathsKept = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('search')).keys()).map(({ url }) => new URL(url).pathname).sort(),
  );

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await expect(options(page).first()).toBeVisible();
}

test('who has never searched has no worker', async ({ page }) => {
  await page.goto('/faq/qos-levels');
  await page.mouse.wheel(0, 1000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('who has searched once can search on any open page when offline', async ({ page, context }) => {
  await page.goto('/faq/qos-levels');
  await search(page, 'ports');
  await expect.poll(() => pathsKept(page)).toContain('/search.js');
  await page.goto('/glossary');
  await context.setOffline(true);
  await search(page, 'last will');
  await expect(options(page).first()).toContainText('Last Will');
  await context.setOffline(false);
});

test('a new release takes the place of what was kept', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('site');
  await cp(outFolder, folder, { recursive: true });
  const server = await listen(0);
  serveFolder(server, folder);
  const site = addressOf(server);
  await page.goto(`${site}/faq/qos-levels`);
  await search(page, 'ports');
  await expect.poll(() => pathsKept(page)).toContain('/search.js');
  const before = await pathsKept(page);

  const entry = await readFile(join(folder, 'search.js'), 'utf8');
  const [, index = ''] = /"index":"([^"]+)"/.exec(entry) ?? [];
  const moved = index.replace(/.{16}$/, 'a-newer-release0');
  await rename(join(folder, index), join(folder, moved));
  await writeFile(join(folder, 'search.js'), entry.replaceAll(index, moved));
  // The page is older than the release, and finds it all the same.
  await page.keyboard.press('Escape');
  await page.reload();
  await search(page, 'ports');
  await expect.poll(() => pathsKept(page)).toEqual(before.map((path) => path.replace(index, moved)).sort());
  server.close();
});
