import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow, writeBelow } from '../lib/node/files';
import { indexFiles } from '../lib/search/index-files';
import { finish, siteScripts } from './8-finish';
import { PageStore } from './page-store';
import { SiteFolder } from './site-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A page as Next writes it, around this body. */
const nextPage = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script src="/_next/static/chunks/a.js" async=""></script><title>T</title></head><body>${body}<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"0:{}"])</script></body></html>`;

/** What Next leaves when it has made the page of one answer, which has an island. */
const exported = {
  'index.html': nextPage('<h1>A</h1>'),
  'faq/qos-levels.html': nextPage('<article data-answer="qos-levels"></article>'),
  '404.html': nextPage('<h1>C</h1>'),
  '_next/static/chunks/a.css': 'a{}',
  '_next/static/chunks/a.js': 'a()',
  '_next/static/site/_buildManifest.js': 'b()',
  'robots.txt': 'User-Agent: *',
};

/** Finishes these files, and the pages of these keys. @returns every file of the site, with what stands in it */
async function siteOf(
  files: Record<string, string>,
  keys: Record<string, string>,
  answerOf = (slug: string) => `<p data-island="">${slug}<!-- --> B</p>`,
): Promise<Record<string, string>> {
  const target = join(folder, 'site');
  await rm(target, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) writeBelow(join(folder, 'next', path), text);
  const store = new PageStore(join(folder, 'store'));
  const settings = {
    keys: new Map(Object.entries(keys)),
    store,
    scripts: await scripts,
    index,
    answers: new Map(),
    answerOf,
  };
  await finish({ exported: join(folder, 'next'), target: new SiteFolder(target), ...settings });
  const paths = await filesBelow(target);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(target, path), 'utf8')] as const)),
  );
}

const scripts = siteScripts();
const index = indexFiles([]);
const keys = { 'faq/qos-levels.html': 'key' };
const withoutHash = (path: string) => path.replace(/[\w-]{16}(?=\.js$|\/(?:entries|words)-)/, 'hash');

test('what readers need is left, with the files that only a finished site has', async () => {
  expect(
    Object.keys(await siteOf(exported, keys))
      .map(withoutHash)
      .sort(),
  ).toEqual([
    ...[
      '404.html',
      '_headers',
      '_next/static/chunks/a.css',
      '_next/static/islands.hash.js',
      '_next/static/meant.hash.js',
      '_next/static/moved.hash.js',
      '_next/static/search/hash.js',
      '_next/static/search/hash/entries-0.json',
      '_next/static/search/hash/words-0.txt',
      '_next/static/tools.hash.js',
    ],
    ...['faq/qos-levels.html', 'index.html', 'release.json', 'robots.txt', 'search-worker.js', 'search.js'],
  ]);
});

test('a page that was made before is taken from the store, and gives the same site', async () => {
  const whole = await siteOf(exported, keys);
  const { 'faq/qos-levels.html': _, ...others } = exported;
  expect(await siteOf(others, keys)).toEqual(whole);
});

test('a page that was made before stays, where Next has made an empty one in its place', async () => {
  const whole = await siteOf(exported, keys);
  expect(await siteOf({ ...exported, 'faq/qos-levels.html': nextPage('') }, keys)).toEqual(whole);
});

test('a page that was made anew replaces the one that was kept', async () => {
  await siteOf(exported, keys);
  const changed = { ...exported, 'faq/qos-levels.html': nextPage('<h1>New</h1>') };
  const site = await siteOf(changed, { 'faq/qos-levels.html': 'other' });
  expect(site['faq/qos-levels.html']).toContain('<h1>New</h1>');
  expect(new PageStore(join(folder, 'store')).has('key')).toBe(false);
});

test('the policy of the release names what its pages hold themselves', async () => {
  const site = await siteOf(exported, keys);
  const hashesIn = (text = '') => text.match(/'sha256-[^']+'/g) ?? [];
  const held = hashesIn(site['faq/qos-levels.html']);
  expect(held.length).toBeGreaterThan(1);
  expect(hashesIn(site._headers)).toEqual(expect.arrayContaining(held));
});

test('what finish does not understand is named with its page', async () => {
  const styled = { ...exported, 'faq/qos-levels.html': nextPage('<p style="color: red">A</p>') };
  await expect(siteOf(styled, keys)).rejects.toThrow(/^finish: faq\/qos-levels\.html: Unexpected style in <p>/);
});

test('an answer that cannot be rendered is named', async () => {
  const fail = () => {
    throw new TypeError('a component failed');
  };
  await expect(siteOf(exported, keys, fail)).rejects.toThrow('finish: faq/qos-levels.html: a component failed');
});

test('an answer stands in its place, with what Next has made around it', async () => {
  const site = await siteOf(exported, keys);
  expect(site['faq/qos-levels.html']).toContain('<p data-island="">qos-levels B</p></body>');
});
