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
