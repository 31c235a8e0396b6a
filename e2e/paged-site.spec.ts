import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { freePort } from '../deploy/serve-site';
import { lists } from '../lib/paging';
import { attribute, elementsOf } from './support/html';
import { questions, topics } from './support/questions';
import { builtPages, isReadingPage } from './support/site';
import { expect, type Page, test } from './support/test';
import { keptByBuilds, openWorkshop, type Workshop } from './support/workshop';
import { writeQuestions } from './support/write-questions';

// More questions than one page lists: the real ones, and so many copies in one topic that its lists go over several pages.
const copies = 200;
const { slug: topic, title } = topics[0] ?? { slug: '', title: '' };
const inTopic = questions.filter((question) => question.topic === topic).length + copies;
// A copy comes behind the real ones, so `/faq` does not list it.
const unlisted = `${questions[0]?.slug}-1`;
const former = 'former-slug-of-a-copy';
let workshop: Workshop;
let address: string;
/** HTML of each page by its path. */
let pages: Map<string, string>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('paged', { measured: true, kept: keptByBuilds });
  await writeQuestions(workshop.path('content'), questions.length + copies, { topic });
  const file = workshop.path(`content/questions/${topic}/${unlisted}.mdx`);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^reviewed:/m, `redirects: [${former}]\nreviewed:`));
  const { output } = await workshop.run('build');
  expect(output).toContain('built out/');
  pages = new Map(builtPages(workshop.path('out')).map(({ path, html }) => [path, html]));
  const port = await freePort();
  const server = workshop.start('serve', { PORT: String(port) });
  await expect.poll(server.output).toContain('the site is at');
  address = `http://localhost:${port}`;
});

test.afterAll(() => workshop.close());

/** Where the links of a page lead; with `rel`, those of that relation. */
const linksOf = (path: string, rel?: string) =>
  elementsOf(pages.get(path) ?? '')
    .filter((element) => element.tagName === 'a' && (!rel || attribute(element, 'rel') === rel))
    .map((element) => attribute(element, 'href') ?? '');

/** The pages of a list, of which the first has no number in its address. */
const pagesOf = (first: string, size: number) =>
  Array.from({ length: Math.ceil(inTopic / size) }, (_, index) => (index === 0 ? first : `${first}/${index + 1}`));

const pager = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

test('the journeys of machines and through lists, and the rules for pages, hold for it as well', async () => {
  const paged = `/topics/${topic}/2`;
  const others = ['/faq', '/faq/all', `/topics/${topic}`];
  const rules = `every-page\\S* (?:${[paged, ...others].join('|')}) `;
  const { code, output } = await journeys(
    ...['machine-reads-pages', 'machine-finds-answers', 'reader-without-scripts', 'reader-with-scripts', 'every-page'],
    ...['--grep', `machine-|@lists|${rules}`],
  );
  expect(code, output).toBe(0);
  for (const path of [paged, ...others]) expect(output).toContain(`${path} is valid`);
});

test('lists lead from /faq to every question', () => {
  const found = new Set(['/faq']);
  // What is added on the way is walked, too.
  for (const path of found) for (const link of linksOf(path)) if (/^\/topics\/[^#]+$/.test(link)) found.add(link);
  const linked = new Set([...found].flatMap((path) => linksOf(path)));
  const answers = [...pages].filter(([path, html]) => /^\/faq\//.test(path) && !isReadingPage(path) && !moved(html));
  expect(answers).toHaveLength(questions.length + copies);
  expect(answers.map(([path]) => path).filter((path) => !linked.has(path))).toEqual([]);
});

test('each page of a list names the one before it and the one after it', () => {
  const list = pagesOf(`/topics/${topic}`, lists.topicPage);
  expect(list.length).toBeGreaterThan(2);
  const around = list.map((path) => [linksOf(path, 'prev'), linksOf(path, 'next')]);
  expect(around).toEqual(list.map((_, index) => [list.slice(0, index).slice(-1), list.slice(index + 1, index + 2)]));
});

test('the page of all answers leads to the topics instead of holding them', () => {
  const wanted = topics.map(({ slug }) => `/topics/${slug}`);
  expect(
    linksOf('/faq/all')
      .filter((link) => link.startsWith('/topics/'))
      .sort(),
  ).toEqual(wanted.sort());
  expect(linksOf('/faq/all').some((link) => link.startsWith('/faq/') && link !== '/faq/all')).toBe(false);
});

test('/faq says of each topic that it shows a part of how many there are', async ({ page }) => {
  await page.goto(`${address}/faq`);
  const section = page.getByRole('region', { name: title });
  await expect(section.getByRole('group')).toHaveCount(lists.sample);
  await section.getByRole('link', { name: `All ${inTopic} questions in ${title}` }).click();
  await expect(page).toHaveURL(`${address}/topics/${topic}`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('a reader goes through all pages of a topic with the keyboard and sees where it is', async ({ page }) => {
    const list = pagesOf(`/topics/${topic}`, lists.topicPage);
    await page.goto(`${address}${list[0]}`);
    for (const [index, path] of list.entries()) {
      await expect(page).toHaveURL(address + path);
      await expect(pager(page)).toContainText(`page ${index + 1} of ${list.length}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        index === 0 ? title : `${title}, page ${index + 1} of ${list.length}`,
      );
      if (index + 1 === list.length) break;
      const next = pager(page).getByRole('link', { name: 'Next page' });
      await page.locator('main li a').last().focus();
      // Past the way back, where there is one.
      for (let step = 0; step < Math.min(index, 1) + 1; step++) await page.keyboard.press('Tab');
      await expect(next).toBeFocused();
      await expect(next).toBeInViewport();
      expect(
        await next.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth)),
      ).toBeGreaterThan(1);
      await page.keyboard.press('Enter');
    }
    await pager(page).getByRole('link', { name: 'Previous page' }).press('Enter');
    await expect(page).toHaveURL(address + list.at(-2));
  });
});

for (const fragment of [unlisted, former]) {
  test(`the fragment #${fragment}, which /faq does not list, leads to its page`, async ({ page }) => {
    await page.goto(`${address}/faq#${fragment}`);
    await expect(page).toHaveURL(`${address}/faq/${unlisted}`);
  });
}

test('such a fragment leads there on a page that is open already, and back again', async ({ page }) => {
  await page.goto(`${address}/faq`);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, unlisted);
  await expect(page).toHaveURL(`${address}/faq/${unlisted}`);
  await page.goBack();
  await expect(page).toHaveURL(`${address}/faq`);
});

test('a fragment that means nothing leaves the reader with the list', async ({ page }) => {
  await page.goto(`${address}/faq#no-such-question`, { waitUntil: 'networkidle' });
  await expect(page).toHaveURL(`${address}/faq#no-such-question`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

const moved = (html: string) => html.includes('http-equiv="refresh"');

/** Runs journeys on the site in the workshop, as the gate for pull requests would. */
async function journeys(...args: string[]): Promise<{ code: number; output: string }> {
  const env = { PWD: workshop.folder, JOURNEY_PORT: String(await freePort()), FORCE_COLOR: '0' };
  // Ends before the test does, in the way in which it takes its server and browsers along.
  const end = { timeout: 800_000, killSignal: 'SIGINT' } as const;
  const options = { cwd: workshop.folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, ...end };
  const program = workshop.programOf('@playwright/test', 'playwright');
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program, 'test', '--reporter=list', '--workers=1', ...args],
      options,
    );
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
