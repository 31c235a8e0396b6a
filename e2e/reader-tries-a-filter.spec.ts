import { holdRequests } from './support/hold-requests';
import { expect, type Page, test } from './support/test';
import { translate } from './support/translate';

const filter = (page: Page) => page.getByRole('textbox', { name: 'Topic Filter' });
const topics = (page: Page) => page.getByRole('textbox', { name: 'Topic Names' });
const said = (page: Page) => page.getByRole('status');
const result = (page: Page, topic: string) =>
  page
    .locator('details')
    .filter({ has: page.locator('summary > span > code:first-child').getByText(topic, { exact: true }) });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the results of an example stand there, and nothing that would do nothing', async ({ page }) => {
    await page.goto('/try/topic-filters?filter=a');
    await expect(filter(page)).toBeHidden();
    // Playwright itself reads no <noscript>.
    expect(await page.getByRole('main').innerText()).toContain('allow scripts for this page');
    await expect(page.getByText('3 of 5 topics match.')).toBeVisible();
    await expect(page.getByRole('table').filter({ hasText: 'The two levels are equal.' }).first()).toBeVisible();
    await expect(page.getByRole('row', { name: 'home/lamp# Level 2, character 6' })).toBeVisible();
  });
});

test('a reader tries a filter with the keyboard, from the home page on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Try a topic filter' }).press('Enter');
  await filter(page).focus();
  // At once, before anything has been loaded.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('shed/#');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('shed\nsheds');
  await expect(said(page)).toHaveText('1 of 2 topics match.');
  await expect(topics(page)).toHaveValue('shed\nsheds');
  await expect(page.getByText('3 of 5 topics match.')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/try/topic-filters?filter=shed/%23&topic=shed&topic=sheds');
  await expect(result(page, 'shed')).toContainText('# takes the level above it, too.');
  await expect(result(page, 'sheds')).toContainText('does not match');
});

test('an address holds a test, and what is wrong with a filter is said at its field', async ({ page }) => {
  // As somebody writes it by hand.
  await page.goto('/try/topic-filters?filter=shed/+/door#&topic=shed/1/door');
  await expect(said(page)).toHaveText('This is not a Topic Filter, so it matches nothing.');
  await expect(filter(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(filter(page)).toHaveAccessibleDescription('Level 3, character 8: Expected `#` alone in the last level.');
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('door#');
  await filter(page).fill('shed/+/door');
  await expect(said(page)).toHaveText('The topic matches.');
  await expect(filter(page)).not.toHaveAttribute('aria-invalid');
});

test('results in another language, which a translator makes, change with the filter', async ({ page }) => {
  await page.goto('/try/topic-filters');
  const field = page.locator('input[name=filter]');
  const status = page.getByRole('main').getByRole('status');
  await field.fill('home/#');
  await expect(status).toHaveText('4 of 5 topics match.');
  for (const [typed, says] of [
    ['home/##', 'Expected # alone in the last level.'],
    ['$share/team/+/+', 'This is a shared subscription of the group team.'],
    ['home/+', 'does not match'],
  ] as const) {
    await translate(page);
    await field.fill(typed);
    await expect(page.locator('[data-island]')).toContainText(says);
  }
  await expect(status).toContainText('0 of 5 topics match.');
  // What somebody has opened stays open.
  await page.locator('[data-island] summary').nth(1).click();
  await field.fill('home/#');
  await expect(status).toHaveText('4 of 5 topics match.');
  await expect(page.locator('[data-island] details').nth(1)).toHaveAttribute('open');
});

test('a reader tries a filter in an answer with the mouse, and takes the test to its own page', async ({ page }) => {
  await page.goto('/faq/topic-wildcards');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(said(page)).toHaveText('2 of 4 topics match.');
  await result(page, 'garage/pump1').locator('summary').click();
  await expect(result(page, 'garage/pump1')).toContainText('The two levels differ.');
  await expect(page).toHaveURL('/faq/topic-wildcards');
  await page.getByRole('link', { name: 'Open this test on its own page' }).click();
  await expect(page).toHaveURL(/^[^?]*\/try\/topic-filters\?filter=plant/);
  await expect(said(page)).toHaveText('2 of 4 topics match.');
});

test('what has the focus stays on the screen when results come late', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  for (const path of ['/try/topic-filters', '/faq/topic-wildcards']) {
    const release = await holdRequests(page, '**/_next/static/islands.*.js');
    await page.goto(path);
    await topics(page).focus();
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    const focused = page.getByRole('main').locator('a:focus');
    await expect(focused).toBeInViewport();
    release();
    await expect(page.locator('[data-island] [role=status]')).toContainText('match');
    await expect(focused).toBeInViewport({ ratio: 0.9 });
    await page.unrouteAll();
  }
});

test('the search leads to the tester', async ({ page }) => {
  await page.goto('/glossary');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('topic filter tester');
  await page.getByRole('option', { name: 'Try a topic filter' }).click();
  await expect(page).toHaveURL('/try/topic-filters');
});
