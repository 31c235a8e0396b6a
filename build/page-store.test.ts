import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageStore } from './page-store';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page comes back in the next build as it was', () => {
  new PageStore(folder).set('key', '<p>A</p>');
  const next = new PageStore(folder);
  expect(next.has('key')).toBe(true);
  expect(next.get('key')).toBe('<p>A</p>');
});

test('a page of which a killed build wrote a part is not there, and the part goes', () => {
  writeFileSync(join(folder, 'key.html.new'), '<p>');
  expect(new PageStore(folder).has('key')).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('what no page of the site asks for is forgotten', () => {
  const store = new PageStore(folder);
  store.set('old', '');
  store.set('new', '');
  store.keepOnly(['new']);
  const next = new PageStore(folder);
  expect([next.has('old'), next.has('new')]).toEqual([false, true]);
});
