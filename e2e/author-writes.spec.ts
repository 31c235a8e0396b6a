import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;
let address: string;
let output: () => string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('dev', { measured: true });
  await copyFile('e2e/fixtures/plain-fixture.mdx', path());
  await rename(workshop.path(renamed), workshop.path(renamed.replace('over', 'on')));
  const port = await freePort();
  ({ output } = workshop.start('dev', { PORT: String(port) }));
  await expect.poll(output).toContain('Ready');
  address = `http://localhost:${port}`;
});

test.afterAll(() => workshop.close());

const path = () => workshop.path('content/questions/basics/plain-fixture.mdx');
/** A question that a topic names, renamed before anything was copied. */
const renamed = 'content/questions/comparing/mqtt-over-quic.mdx';
const addText = async (text: string) => writeFile(path(), `${await readFile(path(), 'utf8')}\n${text}\n`);

test('what an author edits shows in the open page', async ({ page }) => {
  await page.goto(`${address}/faq/plain-fixture`);
  // An edit that Next fails to tell the page of loads it anew (app/dev-state/state.ts), which is seldom; then the next one counts.
  let edit = 0;
  await expect(async () => {
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }));
    const text = `Sentence ${++edit} that was added while the page was open.`;
    await addText(text);
    await expect(page.getByText(text)).toBeVisible();
    expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  }).toPass();
});

test('the terminal warns an author of nothing that is no fault in the content', async ({ request }) => {
  for (const path of ['/', '/faq', '/topics/basics', '/glossary', '/try/topic-filters'])
    await request.get(`${address}${path}`);
  await expect.poll(output).toContain('GET /try/topic-filters');
  // Next times the disk when it starts, and says so where that is busy.
  expect(output().replace(/⚠ Slow filesystem detected.*/, '')).not.toMatch(/⚠|warning|caution/i);
});

test('an author is told where the files for programs are', () => {
  expect(output()).toContain('Markdown, feeds, the sitemap and the API are made by npm run build');
});

test('what an author has written can be searched for at once', async ({ page }) => {
  await addText('The xylophone protocol is another one.');
  await expect(async () => {
    await page.goto(`${address}/?q=xylophone`);
    await expect(page.getByRole('option').first()).toContainText('for the tests alone', { timeout: 5_000 });
  }).toPass();
});

test('a topic that names a question which has gone is still there, and named among the problems', async ({ page }) => {
  expect(output()).toMatch(/^content\/\S+:\d+:\d+ Unexpected .*mqtt-over-quic.*topics\/comparing\.yaml:\d+/m);
  await page.goto(`${address}/topics/comparing`);
  await expect(page.getByRole('main').getByRole('link', { name: /HTTP/ }).first()).toBeVisible();
  await page.goto(`${address}/faq/mqtt-on-quic`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('QUIC');
});

test('a new question gets its page without a restart', async ({ page }) => {
  const text = await readFile(path(), 'utf8');
  const added = workshop.path('content/questions/basics/what-is-new.mdx');
  await writeFile(
    added,
    text
      .replace(/question: .*/, 'question: What has been added?')
      .replace(/answer: .*/, 'answer: A question that an author has added while the site was open in a browser.'),
  );
  await expect(async () => {
    await page.goto(`${address}/faq/what-is-new`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has been added?', { timeout: 2_000 });
  }).toPass();
});

test('a renamed question is found at its new address', async ({ page }) => {
  await rename(
    workshop.path('content/questions/basics/what-is-new.mdx'),
    workshop.path('content/questions/basics/what-is-renamed.mdx'),
  );
  await expect(async () => {
    await page.goto(`${address}/faq/what-is-renamed`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has been added?', { timeout: 2_000 });
    expect((await page.request.get(`${address}/faq/what-is-new`)).status()).toBe(404);
  }).toPass();
});

test('whoever follows a measurement to its behaviour and its software finds them', async ({ request }) => {
  for (const path of ['/measured', '/measured/overlapping-filters', '/measured/software/mosquitto'])
    expect((await request.get(`${address}${path}`)).status(), path).toBe(200);
});

test('an address of which there is nothing, or nothing any more, is answered with 404', async ({ request }) => {
  // Next prints what goes wrong in a browser, too, and that of the journeys before may be told of an edit before Next is ready there.
  const before = output().length;
  const status = async (path: string) => (await request.get(`${address}${path}`)).status();
  for (const path of [
    '/faq/what-is-mistyped',
    '/topics/mistyped',
    '/topics/basics/1',
    '/topics/basics/9',
    '/mistyped',
    '/measured/mistyped',
  ])
    expect(await status(path), path).toBe(404);
  const gone = workshop.path('content/questions/basics/what-is-renamed.mdx');
  await rename(gone, workshop.path('gone.mdx'));
  await expect.poll(() => status('/faq/what-is-renamed')).toBe(404);
  await rename(workshop.path('gone.mdx'), gone);
  expect(output().slice(before)).not.toMatch(/^\s+at |Error:/m);
});

test('a new topic gets its page, and an answer may be there before it', async ({ page, request }) => {
  const answer = (await readFile(path(), 'utf8')).replace(/question: .*/, 'question: What comes before its topic?');
  await mkdir(workshop.path('content/questions/novelties'));
  await writeFile(workshop.path('content/questions/novelties/what-comes-first.mdx'), answer);
  await expect.poll(async () => (await request.get(`${address}/faq/what-comes-first`)).status()).toBe(200);
  await page.goto(`${address}/topics/novelties`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('novelties');
  const topic =
    'title: What is new\ndescription: What has come lately, said in one sentence of plain text.\norder: 99\n';
  await writeFile(workshop.path('content/topics/novelties.yaml'), topic);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is new');
  await rm(workshop.path('content/questions/novelties'), { recursive: true });
  await rm(workshop.path('content/topics/novelties.yaml'));
});

test('a mistake is named in the terminal, and the page shows the text all the same', async ({ page }) => {
  await page.goto(`${address}/faq/plain-fixture`);
  const good = await readFile(path(), 'utf8');
  await writeFile(path(), good.replace('versions:', 'verisons:').replace('was added', 'was spoilt'));
  await expect.poll(output).toContain('did you mean `versions`?');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('that was spoilt while the page was open')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await writeFile(path(), good.replace('was added', 'was mended'));
  await expect(page.getByText('that was mended while the page was open')).toBeVisible();
});

test('writing leaves nothing behind among the files of the project', async () => {
  expect(await readFile(workshop.path('tsconfig.json'), 'utf8')).toBe(await readFile('tsconfig.json', 'utf8'));
  expect(existsSync(workshop.path('out')), 'a built site').toBe(false);
});
