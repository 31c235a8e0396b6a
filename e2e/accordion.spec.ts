import { copyFile } from 'node:fs/promises';
import { freePort } from '../deploy/serve-site';
import { expect, type Page, test } from './support/test';
import { openWorkshop, type Workshop } from './support/workshop';

// A page that uses all that accordions and tabs can do, on a site under a base path: built from a copy of the project with one more question.
let workshop: Workshop;
let address: string;
const basePath = '/docs/mqtt';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('accordion', { small: true });
  await copyFile('e2e/fixtures/accordion-fixture.mdx', workshop.path('content/questions/basics/accordion-fixture.mdx'));
  const port = await freePort();
  const env = { SITE_URL: `https://example.org${basePath}`, PORT: String(port) };
  const server = workshop.start('start', env);
  await expect.poll(server.output).toContain('the site is at');
  address = `http://localhost:${port}${basePath}`;
});

test.afterAll(() => workshop.close());

const open = (page: Page) => page.goto(`${address}/faq/accordion-fixture`);
const item = (page: Page, title: string) =>
  page.locator('details', { has: page.locator(`> summary:text-is("${title}")`) }).last();

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an item that is open at first shows its text', async ({ page }) => {
    await open(page);
    await expect(page.getByText('Text of the first.')).toBeVisible();
    await expect(page.getByText('Text of the second.')).toBeHidden();
  });

  test('opening an item of an exclusive accordion closes the other', async ({ page }) => {
    await open(page);
    await page.getByText('Second of one').click();
    await expect(page.getByText('Text of the second.')).toBeVisible();
    await expect(page.getByText('Text of the first.')).toBeHidden();
  });

  test('a nested accordion opens and closes on its own', async ({ page }) => {
    await open(page);
    await page.getByText('Second of one').click();
    await expect(page.getByText('Text of the nested one.')).toBeVisible();
    await page.getByText('Nested two', { exact: true }).click();
    await expect(page.getByText('Text of the nested two.')).toBeVisible();
    await expect(page.getByText('Text of the nested one.')).toBeVisible();
    await expect(page.getByText('Text of the second.')).toBeVisible();
  });

  test('a fragment opens a nested item and everything around it', async ({ page }) => {
    await page.goto(`${address}/faq/accordion-fixture#nested-two`);
    await expect(page.getByText('Text of the nested two.')).toBeInViewport();
  });

  test('a link to an item opens it again and again', async ({ page }) => {
    await open(page);
    for (let time = 0; time < 3; time++) {
      await page.getByRole('link', { name: 'to the nested item' }).click();
      await expect(page.getByText('Text of the nested two.')).toBeInViewport();
      await page.getByText('Second of one').click();
      await expect(page.getByText('Text of the nested two.')).toBeHidden();
    }
  });

  test('a reader picks a tab, and on paper all of them are there', async ({ page }) => {
    await open(page);
    const tabs = page.getByRole('group', { name: 'Language' });
    await expect(tabs.getByText('Text in the first tab.')).toBeVisible();
    await tabs.getByText('Second tab', { exact: true }).click();
    await expect(tabs.getByText('Text in the second tab.')).toBeVisible();
    await expect(tabs.getByText('Text in the first tab.')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(tabs.getByText('Text in the first tab.')).toBeVisible();
    await expect(tabs.getByText('Text in the second tab.')).toBeVisible();
  });

  test('the tab that is open cannot be closed with the keyboard so that nothing is left', async ({ page }) => {
    await open(page);
    await page.getByText('First tab', { exact: true }).press('Enter');
    await expect(page.getByText('Text in the first tab.')).toBeVisible();
    await page.getByText('Second tab', { exact: true }).press('Enter');
    await expect(page.getByText('Text in the second tab.')).toBeVisible();
    await expect(page.getByText('Text in the first tab.')).toBeHidden();
  });

  test('a link to words in a tab that is closed opens it', async ({ page }) => {
    await page.goto(`${address}/faq/accordion-fixture#:~:text=Text%20in%20the%20second%20tab`);
    await expect(page.getByText('Text in the second tab.')).toBeInViewport();
    await expect(page.getByText('Text in the first tab.')).toBeHidden();
  });

  test('a reader whose own colours replace ours can tell which tab is chosen', { tag: '@chromium' }, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page);
    const line = (title: string) =>
      page.getByText(title, { exact: true }).evaluate((tab) => getComputedStyle(tab).textDecorationLine);
    expect(await line('First tab')).toBe('underline');
    expect(await line('Second tab')).toBe('none');
  });

  test('on paper every item is open, nested ones too', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page);
    for (const text of ['the first.', 'the second.', 'the nested one.', 'the nested two.']) {
      await expect(page.getByText(`Text of ${text}`)).toBeVisible();
    }
  });
});

test('keys move between tabs, and none of them leaves a reader without one', async ({ page }) => {
  await open(page);
  const [first, second] = [page.getByText('Text in the first tab.'), page.getByText('Text in the second tab.')];
  const tab = (title: string) => page.getByText(title, { exact: true });
  await tab('First tab').focus();
  for (const [key, title, shown, hidden] of [
    ['Enter', 'First tab', first, second],
    ['ArrowRight', 'Second tab', second, first],
    ['Enter', 'Second tab', second, first],
    ['Space', 'Second tab', second, first],
    ['ArrowRight', 'First tab', first, second],
    ['ArrowLeft', 'Second tab', second, first],
    ['Home', 'First tab', first, second],
    ['End', 'Second tab', second, first],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(title), key).toBeFocused();
    await expect(shown, key).toBeVisible();
    await expect(hidden, key).toBeHidden();
  }
  // With Alt it is the browser's, and goes back.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(tab('Second tab')).toBeFocused();
});

const duration = (page: Page, title: string) =>
  item(page, title).evaluate((details) => getComputedStyle(details, '::details-content').transitionDuration);

for (const [title, seconds] of [
  ['At once', '0s'],
  ['Second of one', '0.15s'],
  ['As usual', '0.3s'],
  ['Leisurely', '0.4s'],
  ['Nested two', '0.6s'],
] as const) {
  test(`the item "${title}" takes ${seconds} to open`, async ({ page }) => {
    await open(page);
    expect(await duration(page, title)).toMatch(new RegExp(`^${seconds}`));
  });
}

// Other engines open an item at once: they have no `interpolate-size` yet.
test('an opening item grows, so that the eye can follow it', { tag: '@chromium' }, async ({ page }) => {
  await open(page);
  const heights = await item(page, 'Leisurely').evaluate(async (details) => {
    const seen = [details.getBoundingClientRect().height];
    details.querySelector('summary')?.click();
    for (const start = performance.now(); performance.now() - start < 700; ) {
      await new Promise(requestAnimationFrame);
      seen.push(details.getBoundingClientRect().height);
    }
    return seen;
  });
  const [closed, opened] = [heights[0] ?? 0, heights.at(-1) ?? 0];
  expect(heights.some((height) => height > closed + 1 && height < opened - 1)).toBe(true);
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  expect(await duration(page, 'Leisurely')).toBe('0s');
});

test('an item opens when only the hash changes, as in browsers that do not open it themselves', async ({ page }) => {
  await page.goto(`${address}/faq/accordion-fixture`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    history.replaceState(null, '', '#nested-two');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect(page.getByText('Text of the nested two.')).toBeVisible();
});

test('opening and closing all leaves exclusive groups to the reader', async ({ page }) => {
  await page.goto(`${address}/faq`, { waitUntil: 'networkidle' });
  const questions = await page.locator('main .accordion > details').count();
  // React takes over the page as it was built; what is put in comes after that.
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'All answers closed' })).toHaveCount(1);
  // No list of questions is exclusive, so one that an author wrote is put among them.
  await page.evaluate(async (url) => {
    // The policy lets no text become HTML; a document that was fetched is one already.
    const fetched = Object.assign(new XMLHttpRequest(), { responseType: 'document' });
    fetched.open('GET', url);
    await new Promise((resolve) => {
      fetched.onload = resolve;
      fetched.send();
    });
    const written = fetched.responseXML?.querySelector('.accordion[data-exclusive]');
    if (written) document.querySelector('main')?.append(document.adoptNode(written));
  }, `${address}/faq/accordion-fixture`);
  const group = page.locator('.accordion[data-exclusive] > details');
  const opened = () => group.evaluateAll((items) => items.map((details) => details.hasAttribute('open')));
  expect(await opened()).toEqual([true, false]);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('main .accordion:not([data-exclusive]) > details[open]')).toHaveCount(questions + 2);
  expect(await opened()).toEqual([true, false]);
  await page.getByText('Second of one').click();
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(page.locator('main .accordion:not([data-exclusive]) > details[open]')).toHaveCount(0);
  expect(await opened()).toEqual([false, true]);
});

test('under a base path every address of a page keeps it', async ({ page, request }) => {
  await page.goto(`${address}/faq/accordion-fixture-of-old`);
  await expect(page).toHaveURL(`${address}/faq/accordion-fixture`);
  const links = await page
    .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    );
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) {
    expect(link).toMatch(/^\/docs\/mqtt\//);
    expect((await request.get(new URL(link, address).href)).status(), link).toBe(200);
  }
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://example.org${basePath}/faq/accordion-fixture`,
  );
  expect(await (await request.get(`${address}/sitemap.xml`)).text()).toContain(
    `<loc>https://example.org${basePath}/faq/accordion-fixture</loc>`,
  );
});
