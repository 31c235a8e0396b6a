import { builtPages } from './support/site';
import { expect, type Page, test } from './support/test';

// Without scripts, as most phones have them for the time that counts.
test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

/** A page with the most of something, as it counts in the HTML. */
function pageWithMost(mark: string): string {
  const count = (html: string) => html.split(mark).length;
  const answers = builtPages().filter(({ path }) => /^\/faq\/(?!all)/.test(path));
  return answers.toSorted((a, b) => count(b.html) - count(a.html))[0]?.path ?? '';
}

const widthsBeyond = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) => parts.map((part) => part.scrollWidth - part.clientWidth));

test('a table of many columns is read cell by cell, each with the name of its column', async ({ page }) => {
  await page.goto(pageWithMost('data-label='));
  const cell = page.locator('td[data-label]').last();
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toBeInViewport({ ratio: 1 });
  const { width = 0 } = (await cell.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(300);
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain(
    (await cell.getAttribute('data-label')) ?? 'no label',
  );
  for (const beyond of await widthsBeyond(page, '.table-frame:has([data-label])'))
    expect(beyond).toBeLessThanOrEqual(0);
});

test('long lines of code go on in the next line, set in, with nothing to scroll sideways', async ({ page }) => {
  await page.goto(pageWithMost('<pre'));
  const beyond = await widthsBeyond(page, 'pre');
  expect(beyond.length).toBeGreaterThan(2);
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  const [first = 0, second = 0] = await page.locator('pre > code').evaluateAll((codes) => {
    codes[0]?.replaceChildren('long '.repeat(40));
    return [...(codes[0]?.getClientRects() ?? [])].map(({ left }) => left);
  });
  expect(second, 'where the rest of a line begins').toBeGreaterThan(first + 10);
});

test('blanks within a line of code that goes on colour nothing beside the block', async ({ page }) => {
  await page.goto(pageWithMost('<pre'));
  const code = page.locator('pre > code').first();
  const write = (text: string) => code.evaluate((element, written) => element.replaceChildren(written), text);
  await write('word');
  await code.scrollIntoViewIfNeeded();
  const { x, y, width } = (await page.locator('pre').first().boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const beside = () => page.screenshot({ clip: { x: x + width, y, width: 10, height: 60 } });
  const before = await beside();
  await write(`word${' '.repeat(80)}word`);
  expect(before.equals(await beside())).toBe(true);
});

test('with letters twice as large the menu breaks between words only', async ({ page }) => {
  await page.goto('/faq');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const link of await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all()) {
    const lines = await link.evaluate((element) => {
      const { height } = element.getBoundingClientRect();
      const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(element);
      const [line = 1, ...paddings] = [lineHeight, paddingBlockStart, paddingBlockEnd].map(Number.parseFloat);
      return Math.round((height - paddings.reduce((sum, padding) => sum + padding, 0)) / line);
    });
    expect(lines).toBeLessThanOrEqual(((await link.textContent()) ?? '').split(' ').length);
  }
});

test('packets fit the smallest screen with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pageWithMost('class="picture bytes"'));
  const pictures = page.locator('.bytes');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const beyond = await pictures.evaluateAll((parts) => parts.map((part) => part.scrollWidth - part.clientWidth));
  expect(beyond.length).toBeGreaterThan(1);
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
});

test('what a finger aims at in the glossary is large enough', async ({ page }) => {
  await page.goto('/glossary');
  const sizes = await page
    .getByRole('main')
    .getByRole('link', { name: /^Edit/ })
    .evaluateAll((links) =>
      links.map((link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height)),
    );
  expect(sizes.length).toBeGreaterThan(20);
  // WCAG 2.5.8
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('where a table scrolls sideways, its edge shows that there is more', async ({ page }) => {
  await page.goto(pageWithMost('class="table-frame"'));
  const frame = page.locator('.table-frame:not(:has([data-label]))').first();
  await frame.scrollIntoViewIfNeeded();
  // As wide as no author should make one; its text, which moves along, is left out of the picture.
  await frame.locator('table').evaluate((table) => {
    table.style.width = '60rem';
    table.style.visibility = 'hidden';
  });
  const { x = 0, y = 0, width = 0 } = (await frame.boundingBox()) ?? {};
  const edge = (side: 'left' | 'right') =>
    page.screenshot({ clip: { x: side === 'left' ? x : x + width - 4, y: y + 8, width: 4, height: 8 } });
  const atStart = [await edge('left'), await edge('right')] as const;
  await frame.evaluate((element) => element.scrollTo(10_000, 0));
  const atEnd = [await edge('left'), await edge('right')] as const;
  expect(atStart[0].equals(atEnd[1]), 'no sign at an end that has been reached').toBe(true);
  expect(atStart[1].equals(atStart[0]), 'a sign where it goes on').toBe(false);
  expect(atEnd[0].equals(atEnd[1]), 'a sign where it came from').toBe(false);
});
