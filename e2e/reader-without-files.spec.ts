import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outFolder } from '../build/9-publish';
import { addressOf, listen, serveFolder } from '../deploy/serve-site';
import { renamedQuestion } from './support/questions';
import { expect, test } from './support/test';

// Some answer: whichever has been at another address before.
const { question: sample } = renamedQuestion();

test('who gets half a script is told so, and nothing waits for the rest', async ({ page }) => {
  await page.route(/islands\..*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await page.goto('/faq');
  const told = page.waitForEvent('dialog');
  const button = page.getByRole('button', { name: 'Open all' });
  // A page that shows a message answers no click before somebody has read it.
  const clicked = button.click();
  const dialog = await told;
  expect(dialog.message()).toBe('Not loaded. Go online or reload.');
  await dialog.dismiss();
  await clicked;
  await expect(button).not.toHaveAttribute('aria-busy');
});

// What a bad line or a proxy keeps back.
for (const [what, files] of [
  ['its style', /\.css$/],
  ['its scripts', /\.js$/],
  ['its style and its scripts', /\.(?:css|js)$/],
] as const) {
  test(`who gets the site without ${what} opens an item, reads its answer, and finds the list again`, async ({
    page,
  }) => {
    const refused: string[] = [];
    await page.route(files, (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
    await page.goto('/faq');
    const item = page
      .getByRole('group')
      .filter({ has: page.getByRole('heading', { name: sample.question, exact: true }) });
    await expect(item.getByText(sample.answer)).toBeHidden();
    await item.getByRole('heading').click();
    await expect(item.getByText(sample.answer)).toBeVisible();
    await item.getByRole('link', { name: `Read the full answer: ${sample.question}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: sample.question, exact: true })).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    // Where the search cannot be loaded, its button leads to the list.
    if (what === 'its style') await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
    else await expect(page).toHaveURL('/faq');
    expect(refused).not.toEqual([]);
  });
}

test('a click on a page that is still on its way is answered when all of it is there', async ({ page }) => {
  const server = await listen(0, 'localhost');
  serveFolder(server, outFolder);
  const [serve] = server.listeners('request') as RequestListener[];
  let sendTheRest = () => {};
  server.removeAllListeners('request').on('request', (request, response) => {
    if (request.url !== '/faq') return serve?.(request, response);
    const html = readFileSync(join(outFolder, 'faq.html'));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.subarray(0, html.length / 2));
    sendTheRest = () => response.end(html.subarray(html.length / 2));
  });
  try {
    await page.goto(`${addressOf(server)}/faq`, { waitUntil: 'commit' });
    const button = page.getByRole('button', { name: 'Open all' });
    await button.click();
    await expect(button).toHaveAttribute('aria-busy', 'true');
    sendTheRest();
    await expect(button).not.toHaveAttribute('aria-busy');
    await expect(page.locator('main .accordion > details:not([open])')).toHaveCount(0);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('in a page that was saved as a file, the search leads to the site', async ({ page, baseURL }) => {
  const saved = test.info().outputPath('saved.html');
  const html = readFileSync(join(outFolder, 'faq', `${sample.slug}.html`), 'utf8');
  // As browsers save a page: its links lead to the site, and its files stand beside it.
  await writeFile(saved, html.replace(/<link [^>]*>/g, '').replaceAll('href="/', `href="${baseURL}/`));
  await page.goto(pathToFileURL(saved).href);
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/faq');
});
