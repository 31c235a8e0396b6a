import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPages, finishPart } from './finish-pages';

const release = { basePath: '', buildId: 'id', boot: '/boot.js', policy: "default-src 'none'" };
const pages = Array.from({ length: 601 }, (_, index) => `${index}.html`);
let folder: string;

/** A page as Next writes it. */
const page = (body: string) =>
  String.raw`<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script src="/_next/static/chunks/a.js" async=""></script><title>T</title></head><body>${body}<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{\"b\":\"unfinished\"}"])</script></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finish-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('pages so many that workers share them become what one alone makes of them', async () => {
  const write = () => Promise.all(pages.map((name) => writeFile(join(folder, name), page(`<h1>${name}</h1>`))));
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
  await Promise.all(pages.map((name) => writeFile(join(folder, name), page(''))));
  await writeFile(join(folder, '7.html'), page('<p style="color: red">A</p>'));
  await expect(finishPages({ folder, pages, release })).rejects.toThrow(/^finish: 7\.html: Unexpected style in <p>/);
});
