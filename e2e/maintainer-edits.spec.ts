import { randomInt } from 'node:crypto';
import { appendFile, readFile, rm, stat } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { filesBelow } from '../lib/node/files';
import { randomEdits } from './support/edits';
import { filesWithHash } from './support/site';
import { keptByBuilds, openWorkshop, type Workshop } from './support/workshop';

const seed = Number(process.env.EDIT_SEED ?? randomInt(2 ** 31));
let workshop: Workshop;

// The second edits what the first has built from nothing.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('edits', { kept: keptByBuilds });
});

test.afterAll(() => workshop.close());

/** Builds the site. @returns each file with its hash */
async function build(what: string): Promise<string[]> {
  const { code, output } = await workshop.run('build');
  expect(code, `${what}, EDIT_SEED=${seed}: ${output}`).toBe(0);
  return filesWithHash(workshop.path('out'));
}

/** Leaves the last site as somebody may who meddles with it: one file gone, and another changed. */
async function damage(choose: <T>(things: readonly T[]) => T): Promise<void> {
  const files = await filesBelow(workshop.path('out'));
  const gone = choose(files);
  await rm(workshop.path('out', gone));
  await appendFile(workshop.path('out', choose(files.filter((file) => file !== gone))), ' ');
}

/** When the Markdown and the image of each answer were written. */
async function timesOfAnswers(): Promise<Map<string, number>> {
  const files = (await filesBelow(workshop.path('out'))).filter((file) =>
    /^faq\/(?!all\.)[\w-]+\.(?:md|png)$/.test(file),
  );
  return new Map(
    await Promise.all(files.map(async (file) => [file, (await stat(workshop.path('out', file))).mtimeMs] as const)),
  );
}

test('whatever is edited, a build gives what a build from nothing gives', async () => {
  const { steps, choose } = randomEdits(seed);
  let outcome: string[] = [];
  for (const [index, edits] of steps.entries()) {
    for (const edit of edits) edit.apply(workshop.folder, choose);
    await damage(choose);
    // A build that is killed on the way must not show in the one that follows.
    if (index % 2 === 0) {
      const killed = workshop.start('build');
      const stage = choose(['Contentlayer', 'pages', 'Next', 'finish']);
      await expect.poll(killed.output, { intervals: [20] }).toContain(`${stage} ...`);
      await killed.stop('SIGKILL');
    }
    outcome = await build(edits.map(({ kind }) => kind).join(' and '));
  }
  for (const folder of [...keptByBuilds, '.next']) await rm(workshop.path(folder), { recursive: true, force: true });
  const order = steps.flat().map(({ kind }) => kind);
  expect(outcome, `edits in the order ${order.join(', ')}, EDIT_SEED=${seed}`).toEqual(await build('from nothing'));
});

test('an edit of one answer makes its page anew, and no other', async () => {
  const before = filesWithHash(workshop.path('out'));
  const times = await timesOfAnswers();
  const { steps, choose } = randomEdits(seed);
  const edit = steps.flat().find(({ kind }) => kind === 'the body of an answer');
  edit?.apply(workshop.folder, choose);
  const changed = (await build('one edit')).filter((file) => !before.includes(file));
  const pages = changed.map((file) => file.split(' ')[0] ?? '').filter((name) => name.endsWith('.html'));
  // Beside the page itself, the one that holds all answers; what programs read of it changes with it.
  expect(pages, `EDIT_SEED=${seed}`).toContain('faq/all.html');
  expect(
    pages.filter((name) => name !== 'faq/all.html'),
    `EDIT_SEED=${seed}`,
  ).toEqual([expect.stringMatching(/^faq\/[\w-]+\.html$/)]);
  // Nor does it write the files of other answers once more. An answer with a former address has the same file there.
  const written = [...(await timesOfAnswers())].flatMap(([file, time]) => (times.get(file) === time ? [] : file));
  const texts = new Set(await Promise.all(written.map((file) => readFile(workshop.path('out', file), 'utf8'))));
  expect(texts.size, `EDIT_SEED=${seed}, written: ${written.join(', ')}`).toBe(1);
});
