import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPages, finishPart } from './finish-pages';
import { nextPage } from './next-page';

const release = { basePath: '', buildId: 'id', boot: '/boot.js', policy: "default-src 'none'" };
const pages = Array.from({ length: 601 }, (_, index) => `${index}.html`);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finish-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('pages so many that workers share them become what one alone makes of them', async () => {
  const write = () => Promise.all(pages.map((name) => writeFile(join(folder, name), nextPage(`<h1>${name}</h1>`))));
  const read = () => Promise.all(pages.map((name) => readFile(join(folder, name), 'utf8')));
  await write();
  await finishPart({ folder, pages, release });
  const alone = await read();
  await write();
  await finishPages({ folder, pages, release });
  expect(await read()).toEqual(alone);
  expect(alone[600]).not.toContain('TURBOPACK');
});

test('what a worker does not understand is named with its page', async () => {
  await Promise.all(pages.map((name) => writeFile(join(folder, name), nextPage(''))));
  await writeFile(join(folder, '7.html'), nextPage('<p style="color: red">A</p>'));
  await expect(finishPages({ folder, pages, release })).rejects.toThrow(/^finish: 7\.html: Unexpected style in <p>/);
});
