import { afterAll, expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { CheckPool } from './check-pool';

const setting = { hosts: [], measured: { probes: [], software: [] }, today: '2026-11-22' };
const program = new URL('../testing/stubborn-worker.ts', import.meta.url);
const pool = new CheckPool(setting, { program, time: 500 });
afterAll(() => pool.close());

const printed = async (path: string) => (await pool.check(path, new Uint8Array())).problems.map(formatProblem);

test('a file that takes too long is refused, and the next one is checked', async () => {
  expect(await printed('endless.mdx')).toEqual([
    'endless.mdx:1:1 Unexpected effort, expected a file that is read within 0.5 s - look for very many brackets, stars or tags and take them apart',
  ]);
  expect(await printed('sound.mdx')).toEqual([]);
});

test('a file that brings check down is refused without a stack, and the next one is checked', async () => {
  expect(await printed('fatal.mdx')).toEqual([
    'fatal.mdx:1:1 Unexpected content that check cannot read (on purpose), expected Markdown with YAML frontmatter - look for very many brackets, stars or tags and take them apart',
  ]);
  expect(await printed('sound.mdx')).toEqual([]);
});
