import { builtPages } from './support/site';
import { expect, type Page, test } from './support/test';

test.use({ javaScriptEnabled: false });

/** What a browser prints on when it is asked for A4 with its usual margins, in CSS pixels. */
const sheet = { width: 718, height: 1046 };

/** The longest pages of each kind, and those with the most tables and code. */
function pagesToPrint(): string[] {
  const answers = builtPages().filter(({ path }) => /^\/faq\/(?!all)/.test(path));
  const most = (mark: string) =>
    answers.toSorted((a, b) => b.html.split(mark).length - a.html.split(mark).length).slice(0, 2);
  return ['/faq', '/glossary', ...['<tr>', '<pre', '<p>', '<details'].flatMap(most).map(({ path }) => path)];
}

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await page.goto(path);
}

for (const path of new Set(pagesToPrint())) {
  test(`${path} takes no more sheets than its text needs`, async ({ page }) => {
    await openOnPaper(page, path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const pdf = (
      await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } })
    ).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    // Where something is kept together, a sheet ends a little earlier.
    expect(sheets).toBeLessThanOrEqual(Math.ceil((height / sheet.height) * 1.15));
  });

  test(`on paper no word of ${path} runs off the sheet, however long`, async ({ page }) => {
    await openOnPaper(page, path);
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll('td, pre code, main p'))
        cell.append(` ${'0123456789abcdef'.repeat(6)}`);
    });
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('html, pre, .table-frame, table')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  });
}

test('on paper a column beside one with long addresses keeps its words whole', async ({ page }) => {
  await openOnPaper(page, '/try/topic-filters');
  const cut = await page.evaluate(() => {
    const rowsOf = (cell: Element) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return new Set([...words.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size;
    };
    const heads = [...document.querySelectorAll('th')].filter(({ textContent }) => /^\w+$/.test(textContent));
    const levels = [...document.querySelectorAll('td code')].filter(({ textContent }) => /^\w{2,8}$/.test(textContent));
    return {
      heads: heads.length,
      levels: levels.length,
      cut: [...heads, ...levels].filter((cell) => rowsOf(cell) > 1).map(({ textContent }) => textContent),
    };
  });
  expect(cut.heads).toBeGreaterThan(3);
  expect(cut.levels).toBeGreaterThan(3);
  expect(cut.cut).toEqual([]);
});

test('on paper no sign says that what is open is closed', async ({ page }) => {
  const { path = '' } = builtPages().find(({ html }) => html.includes('class="tabs"')) ?? {};
  await openOnPaper(page, path);
  const signs = await page
    .locator('main summary')
    .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).listStyleType));
  expect(signs.length).toBeGreaterThan(1);
  expect(new Set(signs)).toEqual(new Set(['none']));
});

test('on paper a table of many columns fits the sheet, and its words stay whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // The narrowest that was seen: WebKit lays A4 out in so many pixels.
  await page.setViewportSize({ ...sheet, width: 673 });
  await page.goto('/measured');
  const { tables, cut } = await page.evaluate(() => {
    const rowsOf = (text: Text, from: number, to: number) => {
      const word = document.createRange();
      word.setStart(text, from);
      word.setEnd(text, to);
      return new Set([...word.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    };
    const tables = [...document.querySelectorAll('table')].filter((table) => (table.rows[0]?.cells.length ?? 0) > 6);
    const texts = tables.flatMap((table) => {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    });
    const words = texts.flatMap((text) =>
      [...text.data.matchAll(/\p{L}+/gu)]
        .map(({ 0: word, index }) => ({ text, word, index }))
        // Longer ones are cut where a typeface is wide.
        .filter(({ word }) => word.length < 11),
    );
    return {
      tables: tables.map(({ scrollWidth, parentElement }) => scrollWidth - (parentElement?.clientWidth ?? 0)),
      cut: words
        .filter(({ text, word, index }) => rowsOf(text, index, index + word.length) > 1)
        .map(({ word }) => word),
    };
  });
  expect(tables.length).toBeGreaterThan(1);
  expect(Math.max(...tables)).toBeLessThanOrEqual(0);
  expect(cut).toEqual([]);
});
