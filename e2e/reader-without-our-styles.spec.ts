import { builtPages } from './support/site';
import { expect, type Page, test } from './support/test';

// Browsers in a terminal, a reader who has switched styles off, programs that take the text out of a page.
test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

/** Texts that follow each other without a space, and how far apart they stand; undefined where they are in two lines. */
const neighbours = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const seen = texts.filter(
      ({ data, parentElement }) => data && !parentElement?.closest('script, textarea, [hidden], .sr-only'),
    );
    const boxOf = (text: Text, at: number) => {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      return letter.getBoundingClientRect();
    };
    const cellOf = ({ parentElement }: Text) => parentElement?.closest('td, th');
    return seen.slice(1).map((second, index) => {
      const first = seen[index] as Text;
      const [end, start] = [boxOf(first, first.data.length - 1), boxOf(second, 0)];
      return {
        words: `${first.data.slice(-20)}|${second.data.slice(0, 20)}`,
        // Every browser sets the cells of a table apart.
        gap:
          Math.abs(end.bottom - start.bottom) < 8 && cellOf(first) === cellOf(second)
            ? Math.abs(start.left - end.right)
            : undefined,
      };
    });
  });

/** A page of each kind, and the answers with the most pictures and code. */
function pagesOfAllKinds(): string[] {
  const answers = builtPages().filter(({ path }) => /^\/faq\/(?!all)/.test(path));
  const most = (mark: string) =>
    answers.toSorted((a, b) => b.html.split(mark).length - a.html.split(mark).length)[0]?.path ?? '';
  const lists = ['/', '/faq', '/topics', '/topics/qos', '/glossary', '/measured', '/api', '/try/topic-filters'];
  return [...lists, most('data-parties'), most('<pre'), most('<details')];
}

for (const path of new Set(pagesOfAllKinds())) {
  test(`without our styles no words of ${path} run into one`, async ({ page }) => {
    await page.goto(path);
    const styled = await neighbours(page);
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
    });
    const plain = await neighbours(page);
    expect(plain.length).toBeGreaterThan(10);
    // A button has a frame of its own, which a terminal does not draw.
    const joined = plain.filter(({ words, gap }, index) => {
      const styledGap = styled[index]?.gap;
      const isApart = styledGap === undefined || styledGap > 2;
      return isApart && gap !== undefined && gap < 12 && /[\p{L}\p{N}?]\|[\p{L}\p{N}]/u.test(words);
    });
    expect(joined.map(({ words }) => words)).toEqual([]);
  });
}

test('without our styles a command begins in a line of its own, not behind the word of its button', async ({
  page,
}) => {
  await page.goto('/faq/capture-mqtt-traffic');
  const blocks = await page.locator('pre:has(button)').allTextContents();
  expect(blocks.length).toBeGreaterThan(2);
  for (const block of blocks) expect(block).toMatch(/^Copy\n\S/);
});
