import { budgets } from '../build/budgets';
import { accessProblems, rulesOfColour } from './support/accessibility';
import { firstLoad } from './support/first-load';
import { htmlProblems } from './support/html-rules';
import { keptInBrowser, test } from './support/kept-page';
import { type BuiltPage, builtPages, isReadingPage } from './support/site';
import { expect, type Page, test as testAlone } from './support/test';

// Made for every page of out/, so that no page is forgotten; `npm run test:content` names those that have changed.
const wanted = process.env.PAGES?.split(' ');
const pages = builtPages().filter(({ path }) => wanted?.includes(path) ?? true);
const [redirects, others] = [pages.filter(isRedirect), pages.filter((page) => !isRedirect(page))];

// Hundreds of pages of measurements are made of data by a few components. Without being told to visit every page, a run visits
// the ten longest of them, and so many more that each kind of element is seen.
const alike = process.env.VISIT_EVERY_PAGE ? [] : others.filter(({ path }) => path.startsWith('/measured/'));
const seen = new Set<string>();
const unvisited = alike
  .sort((one, other) => other.html.length - one.html.length)
  .filter((page, index) => !holdsAnythingNew(page) && index >= 10);
const visited = others.filter((page) => !unvisited.includes(page));

for (const { path, html } of [...redirects, ...unvisited]) {
  test(`${path} is valid HTML`, async () => expect(await htmlProblems(html)).toEqual([]));
}

// One visit serves all checks, which takes half the time that a visit for each does. Each says what it has found, and the next
// one goes on.
for (const built of visited) {
  const { path, html } = built;
  test(`${path} is valid, light, calm, quiet, fits a small screen and is accessible`, async ({ page }) => {
    expect.soft(await htmlProblems(html), 'invalid HTML').toEqual([]);
    const messages = consoleOf(page, path);
    const addresses = await expectLight(page, built);
    await expectCalm(page);
    expect.soft(messages, 'what the console says').toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await openEverything(page);
    expect.soft(await accessProblems(page), 'problems for assistive software').toEqual([]);
    expect.soft(await drawnSigns(page), 'signs that are drawn, but read').toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect.soft(await accessProblems(page, { rules: rulesOfColour }), 'problems in the dark').toEqual([]);
    // Each change of the screen's size lays a page out once more, so it is changed as seldom as can be.
    await page.setViewportSize({ width: 390, height: 640 });
    await setLetters(page, '200%');
    await expectToFit(page, 'with letters twice as large');
    await setLetters(page, '');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectToFit(page);
    await spaceText(page, true);
    await expectToFit(page, 'with text spaced wider');
    await spaceText(page, false);
    await makeWordsLong(page);
    await expectToFit(page, 'with long words');
    expect.soft(await keptInBrowser(page), 'what the page keeps in the browser').toEqual([]);
    // The page with its starting script, and its style; nothing comes of itself later. The page for what is missing looks for another one.
    const requests = path === '/404' ? 3 : 2;
    expect.soft(addresses.size, `requests: ${[...addresses].join(' ')}`).toBeLessThanOrEqual(requests);
  });
}

testAlone(
  'a page that moves, keeps something, asks for more later and that few can read would be noticed',
  async ({ page }) => {
    const picture = { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    await page.route('**/later', (route) => route.fulfill(picture));
    // The page is not loaded until its text has moved.
    await page.route('**/first', async (route) => {
      await page.waitForFunction(() => document.body.title === 'moved');
      await route.fulfill(picture);
    });
    await page.route('**/moving', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body><div></div><p style="color: #bbb">A text.</p><img src="/first"><script>
        const frames = (count, then) => requestAnimationFrame(() => (count ? frames(count - 1, then) : then()));
        frames(2, () => {
          document.querySelector('div').style.height = '99px';
          frames(2, () => (document.body.title = 'moved'));
        });
        localStorage.setItem('visits', '1');
        document.cookie = 'seen=1';
        onload = () => frames(9, () => (document.querySelector('img').src = '/later'));
      </script>`,
      }),
    );
    const { addresses } = await firstLoad(page, '/moving');
    expect(await shiftedSinceStart(page)).toBeGreaterThan(0);
    await expect
      .poll(() => [...addresses].map((address) => new URL(address).pathname))
      .toEqual(['/moving', '/first', '/later']);
    expect(await keptInBrowser(page)).toEqual(['visits', 'seen=1']);
    const found = await accessProblems(page);
    for (const rule of ['color-contrast', 'image-alt', 'html-has-lang', 'document-title'])
      expect(found.join('\n')).toContain(rule);
    expect(await accessProblems(page, { rules: rulesOfColour })).toEqual([expect.stringContaining('color-contrast')]);
  },
);

function isRedirect({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** Whether a page holds a kind of element, told by its name and classes, that none of those before it holds. */
function holdsAnythingNew({ html }: BuiltPage): boolean {
  const { size } = seen;
  for (const [, name, classes] of html.matchAll(/<([a-z][a-z0-9]*)(?:\s[^>]*?class="([^"]*)")?/g))
    seen.add(`${name} ${classes}`);
  return seen.size > size;
}

/** All that a page writes to the console, as it comes. */
function consoleOf(page: Page, path: string): string[] {
  const messages: string[] = [];
  const add = (message: string) => {
    // The page for what is missing is answered with 404, which browsers mention.
    if (!(path === '/404' && message.includes('404'))) messages.push(message);
  };
  page.on('console', (message) => add(message.text()));
  page.on('pageerror', (error) => add(error.message));
  return messages;
}

/**
 * Opens a page and weighs what it costs a reader who has been nowhere before, in bytes of gzip.
 *
 * @returns the addresses that the page asks for, to which those are added that it asks for later
 */
async function expectLight(page: Page, { path, html: source }: BuiltPage): Promise<ReadonlySet<string>> {
  const { addresses, bytes } = await firstLoad(page, path);
  const { html = 0, css = 0, script = 0 } = bytes;
  expect.soft(css, 'bytes of CSS').toBeLessThanOrEqual(budgets.pages.css);
  const scriptFiles = path === '/404' ? budgets.scripts.meant : budgets.pages.scriptFiles;
  expect.soft(script, 'bytes of script beside the page').toBeLessThanOrEqual(scriptFiles);
  if (path.startsWith('/faq/') && !isReadingPage(path))
    expect.soft(html, 'bytes of HTML').toBeLessThanOrEqual(budgets.pages.htmlOfAnswer);
  expect.soft(html + css + script, 'bytes of all').toBeLessThanOrEqual(budgetOf(path, source));
  return addresses;
}

/** What all of a page may weigh at first, in bytes of gzip. */
function budgetOf(path: string, source: string): number {
  const { faq, allAnswers, longList, each } = budgets.pages;
  // Pages of all questions may grow with their number, until they are cut (lib/paging.ts).
  const beyond = (tag: string) => Math.max(0, source.split(tag).length - 1 - 110);
  if (isReadingPage(path)) return allAnswers.with110 + allAnswers.eachMore * beyond('<article');
  if (path === '/faq') return faq.with110 + faq.eachMore * beyond('<details');
  return /^\/(?:glossary|measured(?:\/software\/.*)?)$/.test(path) ? longList : each;
}

/**
 * Nothing moves while the page loads. While the rows of a table arrive, its columns find their widths, which a busy machine may
 * show; what moves for another reason moves every time.
 */
async function expectCalm(page: Page): Promise<void> {
  await expect
    .soft(async () => {
      const shifted = await shiftedSinceStart(page);
      if (shifted > 0) await page.reload();
      expect(shifted, 'what moves while the page loads').toBe(0);
    })
    .toPass();
}

/** How far things have moved since the page was opened, once what has been laid out is painted; 0 where nothing has. */
const shiftedSinceStart = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries()));
      const done = (shifts: PerformanceEntryList) =>
        resolve((shifts as (PerformanceEntry & { value: number })[]).reduce((sum, { value }) => sum + value, 0));
      observer.observe({ type: 'layout-shift', buffered: true });
      // Of a page without any, an observer hears nothing.
      setTimeout(() => done(observer.takeRecords()));
    });
  });

/** What is wider than the screen makes a page scroll sideways. */
async function expectToFit(page: Page, how = ''): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(over, `pixels beyond a screen of ${page.viewportSize()?.width} ${how}`).toBeLessThanOrEqual(0);
}

/** Makes all letters as large as a reader's browser may; with an empty text, as large as they were. */
const setLetters = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

/** Spaces text as far as WCAG 1.4.12 asks pages to bear it, or as the page has it. */
const spaceText = (page: Page, wider: boolean) =>
  page.evaluate((isWider) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets = isWider ? [sheet] : [];
  }, wider);

/** Puts a word of 45 letters, as error texts and names have them, into every text of the page. */
const makeWordsLong = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.trim() && !text.parentElement?.closest('script, svg'))
        text.data += ` ${'UNABLE_TO_VERIFY'.repeat(3)}`;
    }
  });

/** Content of `::before` and `::after` that assistive software reads; headings of columns and of code are meant to be read. */
const drawnSigns = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*:not([data-label], [data-title])')].flatMap((element) =>
      ['::before', '::after']
        .map((pseudo) => getComputedStyle(element, pseudo).content)
        .filter((content) => !/^(?:none|normal|"")$|\/ ""$/.test(content)),
    ),
  );

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const item of document.querySelectorAll('details')) {
      item.removeAttribute('name');
      item.open = true;
    }
  });
