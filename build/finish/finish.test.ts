import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../lib/node/files';
import { finish } from './finish';
import { nextPage } from './next-page';

let folder: string;

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What stands in every file of the folder. */
async function read(): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finish-'));
  await write({
    'index.html': nextPage('<p data-island="">A</p>'),
    'index.txt': '0:{}',
    'faq/qos-levels.html': nextPage('<h1>B</h1>'),
    'faq/qos-levels/__next._tree.txt': '0:{}',
    '404.html': nextPage('<h1>C</h1>'),
    '_not-found.html': nextPage('<h1>C</h1>'),
    '_next/static/chunks/a.js': 'a()',
    '_next/static/unfinished/_buildManifest.js': 'b()',
    'robots.txt': 'User-Agent: *',
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what readers need is left, with the files that only a finished site has', async () => {
  await finish(folder);
  const paths = Object.keys(await read()).map((path) => path.replace(/[\w-]{16}(?=\.js$)/, 'hash'));
  expect(paths).toEqual([
    ...['404.html', '_headers', '_next/static/boot.hash.js', '_next/static/chunks/a.js', '_next/static/pages/hash.js'],
    ...['faq/qos-levels.html', 'index.html', 'release.json', 'robots.txt'],
  ]);
});

test('a folder that is finished already stays as it is', async () => {
  await finish(folder);
  const once = await read();
  await finish(folder);
  expect(await read()).toEqual(once);
});

test('the id of the build follows what was built', async () => {
  await finish(folder);
  const { 'release.json': first = '' } = await read();
  expect(JSON.parse(first).buildId).toMatch(/^[\w-]{16}$/);
  await rm(join(folder, 'release.json'));
  await write({
    '_next/static/chunks/a.js': 'a(1)',
    'index.html': nextPage(''),
    '404.html': nextPage(''),
    'faq/qos-levels.html': nextPage(''),
  });
  await rm(join(folder, '_next/static/pages'), { recursive: true });
  await finish(folder);
  const { 'release.json': second = '' } = await read();
  expect(JSON.parse(second).buildId).not.toBe(JSON.parse(first).buildId);
});

for (const file of ['faq/qos-levels.rsc', 'faq/__next.new-kind.json']) {
  test(`a file of a kind that is not known is named: ${file}`, async () => {
    await write({ [file]: '' });
    await expect(finish(folder)).rejects.toThrow(`file ${file}`);
  });
}
