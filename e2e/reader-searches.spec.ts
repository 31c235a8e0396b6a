import { accessProblems } from './support/accessibility';
import { holdRequests } from './support/hold-requests';
import { expect, type Locator, type Page, test } from './support/test';

// An answer, and a page on which somebody searches for it.
const answer = '/faq/what-is-keep-alive';
const elsewhere = '/faq/qos-levels';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const chosen = (page: Page) => page.getByRole('option', { selected: true });
const dialog = (page: Page) => page.getByRole('dialog');
const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const button = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to all questions, and so does the field on the home page', async ({ page }) => {
    await page.goto(elsewhere);
    await button(page).click();
    await expect(page).toHaveURL('/faq');
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Search' }).fill('keep alive');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/faq?q=keep+alive');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions about MQTT');
  });
});

test('a reader finds an answer with the keyboard, and comes back to the results', async ({ page }) => {
  await page.goto(elsewhere);
  await page.keyboard.press('/');
  await page.keyboard.type('keepalive secnds');
  await expect(options(page).first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const [first, second] = [options(page).nth(0), options(page).nth(1)];
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first.locator('mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(`${elsewhere}?q=keepalive+secnds`);
  const href = (await chosen(page).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(field(page)).toHaveValue('keepalive secnds');
  await expect(options(page).first()).toBeVisible();
});

test('what is typed before the search is there is kept, and Enter leads to what it finds', async ({ page }) => {
  const release = await holdRequests(page, '**/search.js');
  await page.goto(elsewhere);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what is keep alive');
  release();
  await expect(field(page)).toHaveValue('what is keep alive');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(answer);
  // However fast that was, the way back leads to the results.
  await page.goBack();
  await expect(field(page)).toHaveValue('what is keep alive');
});

test('Enter before the search is there leads to what it finds, and the box shows that it is on its way', async ({
  page,
}) => {
  const release = await holdRequests(page, '**/search.js');
  await page.goto(elsewhere);
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toHaveAttribute('aria-busy', 'true');
  // A `q`, which is the name of the field on the home page, is a letter here.
  await page.keyboard.type('what is keep alive q');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  release();
  await expect(page).toHaveURL(answer);
  await page.goBack();
  await expect(field(page)).toHaveValue('what is keep alive');
  await expect(options(page).first()).toBeVisible();
  await expect(dialog(page)).not.toHaveAttribute('aria-busy');
  // It is the search that Enter has opened, and nothing else.
  await page.keyboard.press('Escape');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
});

test('the search has a name before it is there, and a tap beside it closes it', { tag: '@chromium' }, async ({
  page,
}) => {
  const release = await holdRequests(page, '**/search.js');
  await page.goto(elsewhere);
  await button(page).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  const { y, height } = await boxOf(dialog(page));
  await page.mouse.click(5, y + height + 100);
  await expect(dialog(page)).toBeHidden();
  // What was typed in the meantime is still there for who comes back.
  await button(page).click();
  await page.keyboard.type('ports');
  release();
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue('ports');
});

test('who asks for the search twice while it is on its way loses no letter', async ({ page }) => {
  const release = await holdRequests(page, '**/search.js');
  await page.goto(elsewhere);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('port');
  release();
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type('s');
  await expect(field(page)).toHaveValue('ports');
  // Once it is there, asking again chooses all that was typed, to be replaced.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('last will');
  await expect(field(page)).toHaveValue('last will');
});

test('Ctrl+K asks for the search with Caps Lock, too, and on a keyboard of other letters', async ({ page }) => {
  await page.goto(elsewhere);
  const press = (key: string, more: KeyboardEventInit = {}) =>
    page.locator('body').dispatchEvent('keydown', { key, code: 'KeyK', keyCode: 75, ctrlKey: true, ...more });
  // Firefox opens its console.
  await press('K', { shiftKey: true });
  await expect(dialog(page)).toBeHidden();
  for (const key of ['K', 'л', 'κ', 'ل']) {
    await press(key);
    await expect(dialog(page), key).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('a query of the address is replaced by who asks for the search before it is there', async ({ page }) => {
  const release = await holdRequests(page, '**/search.js');
  await page.goto(`${elsewhere}?q=ports`);
  await page.keyboard.press('Control+k');
  release();
  await expect(field(page)).toHaveValue('ports');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type('last will');
  await expect(field(page)).toHaveValue('last will');
});

test('what is typed into the field of the home page is kept when the search is there already', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('textbox', { name: 'Search' }).press('p');
  await expect(field(page)).toHaveValue('p');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type('orts');
  await expect(field(page)).toHaveValue('ports');
});

for (const [outcome, whether] of [
  ['continue', 'even when it comes later'],
  ['abort', 'even when it cannot be had'],
] as const) {
  test(`who closes the search before it is there reads on undisturbed, ${whether}`, async ({ page }) => {
    const release = await holdRequests(page, '**/search.js', outcome);
    const asked = page.waitForRequest('**/search.js');
    await page.goto(elsewhere);
    await page.keyboard.press('/');
    await page.keyboard.type('abc');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    release();
    await (await asked).response();
    // Longer than it takes to put a query into the address.
    await page.waitForTimeout(600);
    await expect(page).toHaveURL(elsewhere);
  });
}

test('Escape closes the search, takes the query out of the address and gives the focus back', async ({ page }) => {
  await page.goto(elsewhere);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('qos');
  await expect(page).toHaveURL(`${elsewhere}?q=qos`);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(elsewhere);
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('qos');
  await page.keyboard.type('retained');
  await expect(field(page)).toHaveValue('retained');
});

test('a reader searches with the mouse, and goes straight to a heading', async ({ page }) => {
  await page.goto('/glossary');
  await button(page).click();
  await field(page).fill('causes of a refused login');
  const heading = options(page).filter({ hasText: 'In this answer: Causes of a refused login' });
  await heading.click();
  await expect(page).toHaveURL(/\/faq\/not-authorised-error#causes-of-a-refused-login$/);
});

test('a click beside the search closes it, and neither one between its parts nor a selection that ends there', async ({
  page,
  context,
}) => {
  await page.goto(elsewhere);
  // With Ctrl a link opens elsewhere.
  const opened = context.waitForEvent('page');
  await button(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL('/faq');
  await expect(dialog(page)).toHaveCount(0);
  await button(page).click();
  await field(page).fill('retained message');
  await expect(options(page).first()).toBeVisible();
  const box = await boxOf(field(page));
  const whole = await boxOf(dialog(page));
  await page.mouse.move(box.x + 100, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(whole.x - 40, box.y + 10);
  await page.mouse.up();
  await page.mouse.click(whole.x + 4, whole.y + 4);
  await expect(field(page)).toBeVisible();
  await page.mouse.click(whole.x - 40, whole.y + 4);
  await expect(dialog(page)).toBeHidden();
});

test('a result on the page itself is shown there', async ({ page }) => {
  await page.goto('/glossary');
  await button(page).click();
  await field(page).fill('retain handling');
  await options(page).filter({ hasText: 'Glossary' }).filter({ hasText: 'Retain Handling' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL('/glossary#retain-handling');
  await expect(page.locator('#retain-handling')).toBeInViewport();
});

test('typing into the field of the home page shows results, and the field keeps what was typed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search' }).pressSequentially('last will');
  await expect(field(page)).toHaveValue('last will');
  await expect(options(page).first()).toContainText('Last Will');
});

test('a search is an address, which a browser can use for its own bar', async ({ page, request }) => {
  await page.goto('/');
  const path = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await (await request.get(path ?? '')).text();
  const [, template = ''] = /template="([^"]+)"/.exec(description) ?? [];
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'sport%2F%23'));
  await page.goto(pathname + search);
  await expect(field(page)).toHaveValue('sport/#');
  await expect(options(page).first()).toContainText('sport/#');
});

test('who finds nothing is told so, sees what comes nearest and can suggest the question', async ({ page }) => {
  await page.goto(elsewhere);
  await page.keyboard.press('/');
  await page.keyboard.type('zebra wallpaper broker');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “zebra wallpaper broker”.');
  await expect(options(page).first()).toBeVisible();
  const suggest = dialog(page).getByRole('link', { name: 'Suggest a question' });
  await expect(suggest).toHaveAttribute('href', /&question=zebra%20wallpaper%20broker$/);
});

test('what is typed stands in the words of the search as it is, whatever signs it holds', async ({ page }) => {
  for (const query of ['$&zzqqx', "$'zzqqx", '$$zzqqx']) {
    await page.goto(`${elsewhere}?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText(`Nothing was found for “${query}”.`);
  }
});

test('a query that runs from right to left, or says so, turns no words around it', async ({ page }) => {
  // The sign for it, and words of Hebrew.
  for (const query of ['\u202ezzqqx', '\u05d0\u05d1\u05d2\u05d3 (']) {
    await page.goto(`${elsewhere}?q=${encodeURIComponent(query)}`);
    const status = page.getByRole('status');
    await expect(status).toContainText(`Nothing was found for “${query}”.`);
    const [opening, closing, stop] = await status.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lefts: Record<string, number> = {};
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const [place, sign] of [...text.data].entries()) {
          const letter = document.createRange();
          letter.setStart(text, place);
          letter.setEnd(text, place + 1);
          lefts[sign] ??= letter.getBoundingClientRect().left;
        }
      }
      return ['“', '”', '.'].map((sign) => lefts[sign] ?? Number.NaN);
    });
    expect(opening).toBeLessThan(closing ?? Number.NaN);
    expect(closing).toBeLessThan(stop ?? Number.NaN);
  }
});

test('of a text that is pasted by mistake, no more is asked for than an address can hold', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search' }).fill('retained message '.repeat(600));
  await expect(options(page).first()).toBeVisible();
  const suggest = dialog(page).getByRole('link', { name: 'Suggest a question' });
  expect((await suggest.getAttribute('href'))?.length).toBeLessThan(1_000);
  await expect(page).toHaveURL(/\?q=.{290,900}$/);
});

test('the key that ends the writing of a word opens no result', async ({ page }) => {
  await page.goto(`${elsewhere}?q=retained`);
  await expect(options(page).first()).toBeVisible();
  // As Safari tells of it.
  const isLeft = await field(page).evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    ),
  );
  expect(isLeft).toBe(true);
});

test('the keys that the help names work while it is open', async ({ page }) => {
  await page.goto(elsewhere);
  await page.keyboard.press('?');
  await expect(page.getByRole('checkbox', { name: 'without Ctrl or Cmd' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // There it is a letter.
  await page.keyboard.type('/');
  await expect(field(page)).toHaveValue('/');
});

test('? explains the keys, and who presses them by chance switches them off', async ({ page }) => {
  await page.goto(elsewhere);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('opens the search', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'without Ctrl or Cmd' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('where there is no room to keep that the keys are switched off, they stay on, and the box says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(elsewhere);
  await page.keyboard.press('?');
  const box = page.getByRole('checkbox', { name: 'without Ctrl or Cmd' });
  await box.click();
  await expect(box).toBeChecked();
});

test('where the script cannot be had, the search leads where it leads without scripts', async ({ page }) => {
  for (const script of ['**/search.js', '**/_next/static/search/*.js']) {
    await page.route(script, (route) => route.abort());
    await page.goto(elsewhere);
    await button(page).click();
    await expect(page).toHaveURL('/faq');
    await page.unroute(script);
  }
});

test('an index that cannot be had is said so, and the next key tries again', async ({ page }) => {
  await page.route('**/_next/static/search/*/words-*', (route) => route.abort(), { times: 1 });
  await page.goto(elsewhere);
  await page.keyboard.press('/');
  await page.keyboard.type('q');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.keyboard.type('os');
  await expect(options(page).first()).toBeVisible();
});

test('who waits for the index on a slow line is told so, and gets the results when it is there', async ({ page }) => {
  const release = await holdRequests(page, '**/_next/static/search/*/words-*');
  await page.goto(elsewhere);
  await page.keyboard.press('/');
  await page.keyboard.type('qos');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  release();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(options(page).first()).toBeVisible();
});

test('the search is accessible in both schemes, on a small screen and with colours of the reader', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?q=certificate');
  await expect(options(page).first()).toBeVisible();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  // With letters twice as large, and on a screen as low as one of 1024 pixels is at 400 %, results can be seen, too.
  expect((await boxOf(page.getByRole('listbox'))).height).toBeGreaterThan(200);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await boxOf(page.getByRole('listbox'))).height).toBeGreaterThan(100);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const view of ['search', 'help']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await accessProblems(page, { within: 'dialog' }), view).toEqual([]);
    }
    await page.keyboard.press('Escape');
    // Until it is closed, the key is a letter in its field, which has the focus until the page is drawn anew.
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+k');
  const frame = (index: number) =>
    options(page)
      .nth(index)
      .evaluate((option) => getComputedStyle(option).borderTopColor);
  // The results are made anew while the dialog changes.
  await expect(async () => {
    const [first, second] = [await frame(0), await frame(1)];
    expect(first).not.toBe('');
    expect(first).not.toBe(second);
  }).toPass();
});

test('words that were searched for can be read in the colours of the reader', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${elsewhere}?q=retained`);
  const mark = options(page).first().locator('mark').first();
  const [letters, ground] = await mark.evaluate((element) => {
    const solid = (part: Element): string => {
      const { backgroundColor } = getComputedStyle(part);
      const seenThrough = /^rgba.*, 0\)$/.test(backgroundColor);
      return seenThrough && part.parentElement ? solid(part.parentElement) : backgroundColor;
    };
    return [getComputedStyle(element).color, solid(element)];
  });
  expect(letters).not.toBe(ground);
});
