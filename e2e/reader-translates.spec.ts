import { expect, type Page, test } from './support/test';

// A page that a translator has put into Arabic: it is the language that says which way a page runs.
async function openTranslated(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
}

/** Where the first and the last character of a text stand, from the left. */
const ends = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode() as Text;
      const line = text.data.trimEnd().split('\n')[0] ?? '';
      const at = (place: number) => {
        const letter = document.createRange();
        letter.setStart(text, place);
        letter.setEnd(text, place + 1);
        return letter.getBoundingClientRect().left;
      };
      return [at(0), at(line.length - 1)] as const;
    });

test('on a page translated into a language that runs from right to left, code and bytes still run from the left', async ({
  page,
}) => {
  await openTranslated(page, '/faq/user-properties');
  for (const selector of ['.output', '.bytes code', ':not(pre) > code']) {
    const [first, last] = await ends(page, selector);
    expect(first, selector).toBeLessThan(last);
  }
});

test('there an arrow still leads from the party that sends to the one that receives', async ({ page }) => {
  await openTranslated(page, '/faq/qos-levels');
  const left = async (name: string) =>
    (await page.locator('.sequence b', { hasText: name }).first().boundingBox())?.x ?? Number.NaN;
  // The head of the arrow is drawn at the right.
  expect(await left('sender')).toBeLessThan(await left('receiver'));
});

test('there the arrow keys lead to the tab at which they point', async ({ page }) => {
  await openTranslated(page, '/faq/resubscribe-after-reconnect');
  const tabs = page.locator('.tabs > details > summary');
  await tabs.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.nth(1)).toBeFocused();
  const left = async (index: number) => (await tabs.nth(index).boundingBox())?.x ?? Number.NaN;
  expect(await left(1)).toBeLessThan(await left(0));
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
});

test('there a filter is written as a broker reads it', async ({ page }) => {
  await openTranslated(page, '/try/topic-filters');
  for (const name of ['Topic Filter', 'Topic Names, one on each line'])
    await expect(page.getByRole('textbox', { name })).toHaveCSS('direction', 'ltr');
});
