import { accessProblems } from './support/accessibility';
import { expect, type Page, test } from './support/test';

const [light, dark] = ['rgb(251, 250, 246)', 'rgb(22, 20, 31)'];

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Colour scheme' });
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Colour scheme' }).getByRole('radio', { name });
const expectPaper = (page: Page, colour: string) => expect(page.locator('html')).toHaveCSS('background-color', colour);

test.use({ colorScheme: 'light' });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page has the colours of the system, and offers no others', async ({ page }) => {
    await page.goto('/');
    await expect(button(page)).toHaveCount(0);
    await expectPaper(page, light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectPaper(page, dark);
  });
});

test('a reader chooses with the keyboard, and every page has these colours until the system is chosen again', async ({
  page,
}) => {
  await page.goto('/');
  await button(page).press('Enter');
  await expect(choice(page, 'As your system')).toBeFocused();
  // Up from the first comes the last.
  await page.keyboard.press('ArrowUp');
  await expect(choice(page, 'Dark')).toBeChecked();
  await expectPaper(page, dark);
  expect(await accessProblems(page, { within: 'header' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(choice(page, 'Dark')).toBeHidden();
  await expect(button(page)).toBeFocused();

  // Before anything of the body is there, the page is dark.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.first = document.documentElement.style.colorScheme;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/glossary');
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
  await expectPaper(page, dark);

  await page.emulateMedia({ media: 'print' });
  await expectPaper(page, 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });

  await button(page).click();
  await expect(choice(page, 'Dark')).toBeChecked();
  await choice(page, 'As your system').check();
  await expectPaper(page, light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPaper(page, dark);
  // The page before has heard of it.
  await page.goBack();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectPaper(page, light);
});

test('who has chosen on another page finds that choice, and can change it', async ({ page, context }) => {
  await page.goto('/');
  await button(page).click();
  await choice(page, 'Dark').check();
  await page.keyboard.press('Escape');
  const other = await context.newPage();
  await other.goto('/glossary');
  await button(other).click();
  await choice(other, 'Light').check();

  await expectPaper(page, light);
  await button(page).click();
  await expect(choice(page, 'Light')).toBeChecked();
  await expect(choice(page, 'Light')).toBeFocused();
  await choice(page, 'Dark').check();
  await expectPaper(page, dark);
});

test('where the browser keeps nothing, the choice holds for the page, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(self, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await button(page).click();
  await choice(page, 'Dark').check();
  await expectPaper(page, dark);
  await expect(page.getByText('the choice holds for this page alone')).toBeVisible();
});

test.describe('with a finger, at 320 pixels', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('the button stands beside the search, and the choice fits', async ({ page }) => {
    await page.goto('/');
    await button(page).tap();
    await expect(choice(page, 'Dark')).toBeInViewport({ ratio: 1 });
    await button(page).tap();
    await expect(choice(page, 'Dark')).toBeHidden();
    await button(page).tap();
    await expect(choice(page, 'Dark')).toBeVisible();
    // Somebody turns the telephone, with the choice open and before it is opened again.
    for (const width of [900, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expect(choice(page, 'Dark')).toBeInViewport({ ratio: 1 });
      await expectNothingBeside(page);
    }
    await page.setViewportSize({ width: 900, height: 640 });
    await page.keyboard.press('Escape');
    await expect(choice(page, 'Dark')).toBeHidden();
    await page.setViewportSize({ width: 320, height: 640 });
    await button(page).tap();
    await expect(choice(page, 'Dark')).toBeInViewport({ ratio: 1 });
    await expectNothingBeside(page);
    const [own, search] = await Promise.all(
      [button(page), page.getByRole('banner').getByRole('link', { name: 'Search' })].map((part) => part.boundingBox()),
    );
    expect(Math.abs((own?.y ?? 0) - (search?.y ?? 100))).toBeLessThan(10);
  });
});

/** Nothing makes the page wider than the screen. */
const expectNothingBeside = (page: Page) =>
  expect
    .poll(
      () => page.evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth),
      'beyond the screen',
    )
    .toBe(0);
