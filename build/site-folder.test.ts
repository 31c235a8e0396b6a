import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../lib/node/files';
import { SiteFolder } from './site-folder';

const here = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

/** Builds a site of these files, each made of its key. @returns the paths that had to be made */
async function build(keys: Record<string, string>): Promise<string[]> {
  const site = new SiteFolder('.staging/site');
  const made = Object.entries(keys).filter(([path, key]) => !site.keep(path, key));
  for (const [path, key] of made) site.write(path, `made of ${key}`, key);
  site.write('always.txt', 'made each time');
  await site.publish();
  return made.map(([path]) => path);
}

const textOf = (path: string) => readFileSync(join('out', path), 'utf8');

test('what is made of the same things is taken from the last site, and nothing else', async () => {
  expect(await build({ 'faq/a.html': 'one', 'faq/b.html': 'two', 'c.html': 'three' })).toHaveLength(3);
  expect(await build({ 'faq/a.html': 'one', 'faq/b.html': 'other', 'd.html': 'three' })).toEqual([
    'faq/b.html',
    'd.html',
  ]);
  expect((await filesBelow('out')).map((path) => [path, textOf(path)])).toEqual([
    ['always.txt', 'made each time'],
    ['d.html', 'made of three'],
    ['faq/a.html', 'made of one'],
    ['faq/b.html', 'made of other'],
  ]);
});

test('a file that somebody has changed, or taken away, is made again', async () => {
  const keys = { 'a.html': 'one', 'b.html': 'two', 'c.html': 'three' };
  await build(keys);
  appendFileSync('out/a.html', '!');
  rmSync('out/b.html');
  expect(await build(keys)).toEqual(['a.html', 'b.html']);
  utimesSync('out/c.html', new Date(), new Date('2020-01-01'));
  expect(await build(keys)).toEqual(['c.html']);
  expect(await build(keys)).toEqual([]);
});

test('a build that fails leaves the last site as it was', async () => {
  await build({ 'a.html': 'one' });
  const site = new SiteFolder('.staging/site');
  expect(site.keep('a.html', 'one')).toBe(true);
  // Written twice: the second time it must not go through the link.
  site.write('a.html', 'broken', 'two');
  expect(site.read('a.html')).toBe('broken');
  expect(textOf('a.html')).toBe('made of one');
  rmSync('.staging', { recursive: true });
  expect(await build({ 'a.html': 'one' })).toEqual([]);
  expect(statSync('out/a.html').nlink).toBe(1);
});

test('without what is known of the last site, all is made anew', async () => {
  await build({ 'a.html': 'one' });
  rmSync('.cache', { recursive: true });
  expect(await build({ 'a.html': 'one' })).toEqual(['a.html']);
});
