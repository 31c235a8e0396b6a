import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { job } from '../.github/tests/workflows';
import { freePort } from '../deploy/serve-site';
import { restOfBody } from '../gate/testing/sample-files';
import { edits } from './support/edits';
import { openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;
let address: string;
let dev: ReturnType<Workshop['start']>;
const output = () => dev.output();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('new-answer', { small: true });
  const text = await readFile('e2e/fixtures/plain-fixture.mdx', 'utf8');
  await writeFile(
    workshop.path(similar),
    text.replace(/^question:.*/m, 'question: What does QoS 2 cost in the tests?'),
  );
  const port = await freePort();
  dev = workshop.start('dev', { PORT: String(port) });
  await expect.poll(output).toContain('Ready');
  address = `http://localhost:${port}`;
});

test.afterAll(() => workshop.close());

const similar = 'content/questions/qos/plain-fixture.mdx';
const name = 'content/questions/qos/does-qos-2-cost-more-in-the-tests.mdx';
const read = () => readFile(workshop.path(name), 'utf8');
const write = (text: string) => writeFile(workshop.path(name), text);
/** Problems at their places in the text. */
const marks = (page: Page) => page.getByRole('main').getByRole('note');
const problems = (page: Page) => page.getByRole('region', { name: 'Problems in the content' });

/** Opens the page of an answer, which may have been written a moment ago. */
async function opened(page: Page, slug: string): Promise<void> {
  await expect(async () => expect((await page.goto(`${address}/faq/${slug}`))?.status()).toBe(200)).toPass();
}

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

test('an answer of one sentence that is far too long is shown, with all that is wrong with it', async ({ page }) => {
  const empty = await read();
  await opened(page, 'does-qos-2-cost-more-in-the-tests');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does QoS 2 cost more in the tests?');
  const sentence = `It does ${'and it does '.repeat(20)}so.`;
  await write(`${empty}${sentence}\n\nSome {code} here.\n\nThe [end](/faq/nowhere).\n`);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(marks(page).getByText('sentence of 63 words')).toBeVisible();
  await expect(marks(page).getByText('(not shown)')).toHaveCount(1);
  await expect(marks(page).getByText('link to /faq/nowhere')).toBeVisible();
  await expect(page.getByText('Some {code} here.')).toBeHidden();
  await expect(problems(page).getByText('answer of')).toBeVisible();
  await write(empty);
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
  // Next may load the open page anew at this moment, which stops the browser on its way to another.
  await expect(async () => {
    await page.goto(`${address}/faq/does-qos-2-cost-more-in-the-tests`);
    await expect(page.getByText('Four packets carry each message')).toBeVisible({ timeout: 10_000 });
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
  // What it stands in is hidden, and nothing else.
  await expect(page.getByText('packets carry each message')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What stands below the sample' })).toBeVisible();

  await write(good.replace('Four packets carry', 'Exactly four packets carry'));
  await expect.poll(said).toContain('content is sound again');
  await expect(problems(page)).toBeHidden();
  await expect(page.getByText('Exactly four packets carry each message')).toBeVisible();
});

test('a page that is not told of a change follows it all the same', async ({ page }) => {
  await page.routeWebSocket(/_next/, () => {});
  await page.goto(`${address}/faq/does-qos-2-cost-more-in-the-tests`);
  const good = await read();
  await write(good.replace('Exactly four packets', '<Note>Five</Note> packets'));
  await expect(problems(page)).toBeVisible();
  await write(good);
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

/** What the gate runs: what it does to main, and then to main with the content of a pull request. */
const steps = job('pull-request.yml', 'gate').steps;
const taking = steps.findIndex(({ name }) => name === 'Take content/ from the pull request');
const judging = steps.slice(taking + 1).flatMap(({ run }) => run ?? []);

/** Runs a step of the gate. */
async function gate(lines: string): Promise<string> {
  const env = { RUNNER_TEMP: workshop.path('runner'), GITHUB_ACTIONS: 'true' };
  const { code, output: said } = await workshop.shell(lines, env);
  expect(code, said).toBe(0);
  return said;
}

/** What the gate says of the content as it is now, which it must let through. */
async function judge(): Promise<string> {
  let said = '';
  for (const lines of judging) said += await gate(lines);
  return said;
}

test('the gate takes that one file, and only remarks that nothing leads to it', async () => {
  await dev.stop();
  const written = await read();
  await rm(workshop.path(name));
  await mkdir(workshop.path('runner'));
  await gate(steps[taking - 1]?.run ?? '');
  await write(written);
  const said = await judge();
  expect(said).toMatch(new RegExp(`^::notice file=${name},line=1,col=1::The topic gives this answer no place`, 'm'));
  // Beside its own page, those that list it.
  expect(Number(/^(\d+) pages have changed$/m.exec(said)?.[1])).toBeLessThan(10);
  expect(said).toMatch(/^\d+ passed, 0 failed$/m);
  const html = (path: string) => readFile(workshop.path('out', path), 'utf8');
  expect(await html('faq/does-qos-2-cost-more-in-the-tests.html')).toContain('Exactly four packets carry each message');
  for (const list of ['faq.html', 'topics/qos.html'])
    expect(await html(list)).toContain('"/faq/does-qos-2-cost-more-in-the-tests"');
});

test('the gate takes a pull request that edits an answer, renames it and deletes another', async () => {
  await rm(workshop.path('runner/before'), { recursive: true });
  await cp(workshop.path('out'), workshop.path('runner/before'), { recursive: true });
  const choosing =
    (part: string) =>
    <T>(things: readonly T[]) =>
      things.find((thing) => String(thing).includes(part)) as T;
  const send = (kind: string, part: string) =>
    edits.find((edit) => edit.kind === kind)?.apply(workshop.folder, choosing(part));
  send('the body of an answer', 'does-qos-2-cost-more');
  send('the address of an answer', 'does-qos-2-cost-more');
  send('an answer that goes', '/qos/other');
  await judge();
  const html = (slug: string) => readFile(workshop.path(`out/faq/${slug}.html`), 'utf8');
  const renamed = 'does-qos-2-cost-more-in-the-tests-renamed';
  expect(await html(renamed)).toContain('edited');
  expect(await html('does-qos-2-cost-more-in-the-tests')).toContain(`url=/faq/${renamed}`);
  await expect(html('other')).rejects.toThrow('no such file');
});
