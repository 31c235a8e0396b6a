import { expect, test } from '@playwright/test';

const ports = 'Which ports does MQTT use?';

test('a reader opens all answers and closes them, and hears about it', async ({ page }) => {
  await page.goto('/faq');
  const answers = page.locator('.accordion > details');
  const total = await answers.count();
  // Before the page has become interactive, as readers do.
  await page.getByText(ports).click();
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('.accordion > details[open]')).toHaveCount(total);
  await expect(page.getByRole('status')).toHaveText(`${total} answers open`);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(page.locator('.accordion > details[open]')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('All answers closed');
});

test('the buttons work from the keyboard', async ({ page }) => {
  await page.goto('/faq');
  await page.getByRole('button', { name: 'Open all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('8883 with TLS').first()).toBeVisible();
});

test('a link to an answer opens it on load and on every later click', async ({ page }) => {
  await page.goto('/faq#mqtt-standard-ports');
  const item = page.locator('details').filter({ hasText: ports });
  await expect(item.getByText('8883 with TLS')).toBeInViewport();
  await item.locator('summary').click();
  await expect(item.getByText('8883 with TLS')).toBeHidden();
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#mqtt-standard-ports', textContent: 'again' });
    document.querySelector('h1')?.append(link);
    scrollTo(0, document.body.scrollHeight);
  });
  await page.getByRole('link', { name: 'again' }).click();
  await expect(item.getByText('8883 with TLS')).toBeInViewport();
});

test('a reader at 320 px reaches everything with the keyboard and always sees the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/faq/mqtt-standard-ports');
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    expect(
      await focused.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth)),
    ).toBeGreaterThan(1);
  }
});

test('skipping to the content passes the navigation by', async ({ page }) => {
  await page.goto('/faq/what-is-mqtt');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeFocused();
});

test('a reader walks from the home page to an answer, its topic and the next answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Connections & sessions' }).click();
  await page.getByRole('link', { name: ports }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ports);
  await expect(page.getByRole('link', { name: /MQTT 5\.0, section 4\.2/ })).toHaveAttribute(
    'href',
    /docs\.oasis-open\.org.*#_Toc/,
  );
  await page
    .getByRole('navigation', { name: /More in/ })
    .getByRole('link', { name: /Next/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ports);
});
