import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../deploy/serve-site';
import { restOfBody } from '../gate/testing/sample-files';
import { openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;
let address: string;
let output: () => string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('new-answer');
  const text = await readFile('e2e/fixtures/plain-fixture.mdx', 'utf8');
  await writeFile(
    workshop.path(similar),
    text.replace(/^question:.*/m, 'question: What does QoS 2 cost in the tests?'),
  );
  const port = await freePort();
  ({ output } = workshop.start('dev', { PORT: String(port) }));
  await expect.poll(output).toContain('Ready');
  address = `http://localhost:${port}`;
});

test.afterAll(() => workshop.close());

const similar = 'content/questions/qos/plain-fixture.mdx';
const name = 'content/questions/qos/does-qos-2-cost-more-in-the-tests.mdx';
const read = () => readFile(workshop.path(name), 'utf8');
const write = (text: string) => writeFile(workshop.path(name), text);
const problems = (page: Page) => page.getByRole('region', { name: 'Problems in the content' });

/** What the terminal says from now on. */
function outputFromHere(): () => string {
  const { length } = output();
  return () => output().slice(length);
}

test('npm run new writes the file, shows what is like it and says what comes next', async () => {
  const { code, output: said } = await workshop.run('new', {}, [
    'Does QoS 2 cost more in the tests',
    ...['--topic', 'qos', '--versions', '5.0,3.1.1'],
  ]);
  expect(code).toBe(0);
  expect(said).toContain('added the "?"');
  expect(said).toMatch(/^ +\/faq\/plain-fixture in content\/questions\/qos\/plain-fixture\.mdx \(.*cost.*\)$/m);
  expect(said).toContain(`wrote ${name}`);
  for (const step of ['1. npm run dev', '2. write `answer`', '3. send a pull request']) expect(said).toContain(step);
});

test('the terminal and the page name what is still to be written', async ({ page }) => {
  const missing = ['absence of `answer`', 'absence of `references`', 'absence of `reviewed`', 'end of file'];
  for (const part of missing) await expect.poll(output).toContain(part);
  await page.goto(`${address}/faq/plain-fixture`);
  for (const part of missing) await expect(problems(page).getByText(part)).toBeVisible();
  await expect(problems(page).getByRole('listitem')).toHaveCount(missing.length);
});

test('once it is written, the answer has its page and the banner goes', async ({ page }) => {
  await page.goto(`${address}/faq/plain-fixture`);
  await expect(problems(page)).toBeVisible();
  const written = (await read())
    .replace(/^answer:/m, 'answer: Yes, twice as many packets per hop as QoS 1, four instead of two, for each message.')
    .replace(/^# {3}- \{ spec:.*/m, "  - { spec: '5.0', section: '4.3.3' }")
    .replace(/^reviewed:/m, 'reviewed: 2026-11-22');
  await write(`${written}Four packets carry each message over each hop.\n${restOfBody}`);
  await expect(problems(page)).toBeHidden();
  await expect(async () => {
    await page.goto(`${address}/faq/does-qos-2-cost-more-in-the-tests`);
    await expect(page.getByText('Four packets carry each message')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does QoS 2 cost more in the tests?');
});

test('a mistake is named in the terminal and in the page, and both are content once it is mended', async ({ page }) => {
  await page.goto(`${address}/faq/does-qos-2-cost-more-in-the-tests`);
  await expect(page.getByText('Four packets carry each message')).toBeVisible();
  await expect(problems(page)).toBeHidden();
  const good = await read();
  const said = outputFromHere();
  await write(good.replace('Four packets carry', '<Note>Five</Note> packets carry'));
  const line = good.split('\n').findIndex((text) => text.startsWith('Four packets')) + 1;
  const message = `${name}:${line}:1 Unexpected component`;
  await expect.poll(said).toContain(message);
  await expect(problems(page).getByText(message)).toBeVisible();
  await expect(page.getByText('Four packets carry each message')).toBeVisible();

  await write(good.replace('Four packets carry', 'Exactly four packets carry'));
  await expect.poll(said).toContain('content is sound again');
  await expect(problems(page)).toBeHidden();
  await expect(page.getByText('Exactly four packets carry each message')).toBeVisible();
});

test('answers saved one after the other, with a page open, all get theirs', async ({ page, request }) => {
  await page.goto(`${address}/faq/plain-fixture`);
  const good = await read();
  for (const part of ['first', 'second', 'third', 'fourth', 'fifth']) {
    const text = good
      .replace(/^question:.*/m, `question: Which packet of the tests comes ${part}?`)
      .replace(
        /^answer:.*/m,
        `answer: The ${part} of them does, which is told by nothing but the place it has among them.`,
      );
    await writeFile(workshop.path(`content/questions/qos/the-${part}-packet.mdx`), text);
    await expect.poll(async () => (await request.get(`${address}/faq/the-${part}-packet`)).status()).toBe(200);
  }
  await expect(problems(page)).toBeHidden();
});

test('what cannot become a file is refused in one line, and nothing is written', async () => {
  const before = await read();
  const refused = async (args: string[], says: string) => {
    const { code, output: said } = await workshop.run('new', {}, args);
    expect(code).toBe(1);
    expect(said.split('\n').filter((line) => line.startsWith('Unexpected '))).toHaveLength(1);
    expect(said).toContain(says);
    expect(said).not.toMatch(/^\s+at /m);
  };
  const rest = ['--topic', 'qos', '--versions', '5.0'];
  await refused(['Is this a question?'], 'Unexpected absence of --topic and --versions');
  await refused(['Is this a question?', '--topic', 'qoss', '--versions', '5.0'], 'did you mean `qos`?');
  await refused(['Is this a question?', '--topic', 'qos', '--versions', '5'], 'did you mean `5.0`?');
  await refused(['Does QoS 2 cost more in the tests?', ...rest], `that ${name} does not ask`);
  await refused(['Is this a question?', ...rest, '--slug', 'plain-fixture'], 'not taken by content/questions/qos/');
  await refused(['Is this a question?', ...rest, '--slugg', 'x'], 'did you mean `--slug`?');
  expect(await read()).toBe(before);
  expect((await workshop.run('check')).code).toBe(0);
});
