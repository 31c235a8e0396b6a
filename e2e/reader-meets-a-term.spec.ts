import { expect, type Page, test } from './support/test';

const answer = '/faq/does-mqtt-use-tcp-or-udp';

const term = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Network Connection', exact: true });
const definition = (page: Page) => page.getByText(/^Network Connection:/);
/** Longer than a definition waits before it comes or goes. */
const aWhile = (page: Page) =>
  page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 600)));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to the glossary', async ({ page }) => {
    await page.goto(answer);
    await term(page).click();
    await expect(page).toHaveURL('/glossary#network-connection');
  });
});

test('with the keyboard a term shows what it means, and Escape closes that', async ({ page }) => {
  await page.goto(answer);
  await term(page).focus();
  await expect(definition(page)).toBeVisible();
  await expect(term(page)).toHaveAccessibleDescription(/^Network Connection: \S/);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
  await expect(term(page)).toBeFocused();
  await page.locator('h1').click();
  await term(page).focus();
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Read on in the glossary' })).toBeFocused();
  await expect(definition(page)).toBeVisible();
  // From within, Escape leads back to the term, and the definition stays away although the term has the focus again.
  await page.keyboard.press('Escape');
  await expect(term(page)).toBeFocused();
  await expect(definition(page)).toHaveCount(0);
  await aWhile(page);
  await expect(definition(page)).toHaveCount(0);
  await page.locator('h1').click();
  await term(page).focus();
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(definition(page)).toHaveCount(0);
});

test('with the mouse it stays while the pointer is in it, and goes with the pointer', async ({ page }) => {
  await page.goto(answer);
  await term(page).hover();
  await expect(definition(page)).toBeVisible();
  await definition(page).hover();
  await aWhile(page);
  await expect(definition(page)).toBeVisible();
  await page.locator('h1').hover();
  await expect(definition(page)).toHaveCount(0);
  await term(page).hover();
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('who taps a term a second time, while what it means does not come, is led there', async ({ page }) => {
    for (const file of ['**/tools.*.js', '**/glossary']) {
      await page.route(file, () => {}, { times: 1 });
      await page.goto(answer);
      await term(page).tap();
      await expect(term(page)).toHaveAttribute('aria-busy', 'true');
      await expect(page).toHaveURL(answer);
      await term(page).tap();
      await expect(page).toHaveURL('/glossary#network-connection');
      await page.unroute(file);
    }
  });

  test('a tap shows what a term means, with the link to the glossary; without the tools it leads there', async ({
    page,
  }) => {
    await page.goto(answer);
    await term(page).tap();
    await expect(definition(page)).toBeInViewport({ ratio: 1 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.clientWidth]);
    expect(widths[0], 'what the page needs').toBe(widths[1]);
    await expect(page).toHaveURL(answer);
    await page.getByRole('link', { name: 'Read on in the glossary' }).tap();
    await expect(page).toHaveURL('/glossary#network-connection');
    await page.route('**/tools.*.js', (route) => route.abort());
    await page.goto(answer);
    await term(page).tap();
    await expect(page).toHaveURL('/glossary#network-connection');
  });
});
