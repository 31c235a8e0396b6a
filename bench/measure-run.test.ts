import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureRun } from './measure-run';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (program: string) =>
  Promise.all([
    writeFile(join(folder, 'package.json'), JSON.stringify({ scripts: { build: 'node build.cjs' } })),
    writeFile(join(folder, 'build.cjs'), program),
  ]);

test('a run has the stages that it names', async () => {
  await write("console.log('note: a word\\ncheck ...\\nNext ...\\nbuilt out/ (check 0.1 s)\\nmore')");
  const { seconds, stages } = await measureRun(folder, 'run build');
  expect(Object.keys(stages)).toEqual(['check', 'Next']);
  expect(seconds).toBeGreaterThan(0);
});

test('a run that fails says so in one line', async () => {
  await write("console.log('check ...'); console.error('a problem\\n\\n'); process.exitCode = 1");
  await expect(measureRun(folder, 'run build')).rejects.toThrow(
    /^npm run build failed after \d+ s; its last line: a problem$/,
  );
});

test('a run that never ends is ended', async () => {
  await write("console.log('check ...'); setInterval(() => {}, 1000)");
  await expect(measureRun(folder, 'run build', 2)).rejects.toThrow('npm run build failed');
});
