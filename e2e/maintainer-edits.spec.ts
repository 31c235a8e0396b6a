import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { randomEdits } from './support/edits';
import { filesWithHash } from './support/site';
import { openWorkshop } from './support/workshop';

/** What builds keep from one to the next. */
const kept = ['.cache', '.checked', '.contentlayer', '.generated', '.next'];

test('whatever is edited, a build gives what a build from nothing gives', async () => {
  const seed = Number(process.env.EDIT_SEED ?? randomInt(2 ** 31));
  const { edits, choose } = randomEdits(seed);
  const workshop = await openWorkshop('edits');
  const build = async (what: string) => {
    const { code, output } = await workshop.run('build');
    expect(code, `${what}, EDIT_SEED=${seed}: ${output}`).toBe(0);
    return filesWithHash(workshop.path('out'));
  };
  await build('as it is');
  let outcome: string[] = [];
  for (const [index, edit] of edits.entries()) {
    edit.apply(workshop.folder, choose);
    // Two edits at once are as good as one.
    if (index % 2 === 0) continue;
    // A build that is killed on the way must not show in the one that follows.
    if (index % 4 === 1) {
      const killed = workshop.start('build');
      const stage = choose(['Contentlayer', 'pages', 'Next', 'finish']);
      await expect.poll(killed.output, { intervals: [20] }).toContain(`${stage} ...`);
      await killed.stop('SIGKILL');
    }
    outcome = await build(
      edits
        .slice(index - 1, index + 1)
        .map(({ kind }) => kind)
        .join(' and '),
    );
  }
  const last = edits.at(-1);
  if (edits.length % 2 === 1) outcome = await build(last?.kind ?? '');
  for (const folder of [...kept, 'out']) await rm(workshop.path(folder), { recursive: true, force: true });
  expect(outcome, `edits in the order ${edits.map(({ kind }) => kind).join(', ')}, EDIT_SEED=${seed}`).toEqual(
    await build('from nothing'),
  );
  await workshop.close();
});

test('an edit of one answer makes its page anew, and no other', async () => {
  const workshop = await openWorkshop('one-edit', { small: true });
  await workshop.run('build');
  const before = filesWithHash(workshop.path('out'));
  const { edits, choose } = randomEdits(1);
  edits.find(({ kind }) => kind === 'the body of an answer')?.apply(workshop.folder, choose);
  expect((await workshop.run('build')).code).toBe(0);
  const changed = filesWithHash(workshop.path('out')).filter((file) => !before.includes(file));
  // Beside the page itself, the one that holds all answers; what programs read of it changes with it.
  const names = changed.map((file) => file.split(' ')[0] ?? '');
  expect(names.filter((name) => name.endsWith('.html'))).toEqual([
    'faq/all.html',
    expect.stringMatching(/^faq\/[\w-]+\.html$/),
  ]);
  await workshop.close();
});
