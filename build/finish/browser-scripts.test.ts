import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchScripts } from '../search-files';
import { browserScripts } from './browser-scripts';

test('what every page starts with for the search weighs less than 400 bytes, and all of its scripts less than 15 kB', async () => {
  const { starter, entry, program } = await searchScripts();
  const weight = (script: string) => gzipSync(script, { level: 9 }).length;
  expect(weight(starter)).toBeLessThan(400);
  expect(weight(entry) + weight(program)).toBeLessThan(15_000);
  expect(starter).not.toMatch(/<\/script|<!--/i);
});

test('the scripts that pages start with weigh less than 1 kB and 0.5 kB each, and React comes in one file', async () => {
  const { boot, items, versions, islands } = await browserScripts();
  const weight = (script: string) => gzipSync(script, { level: 9 }).length;
  expect(weight(boot)).toBeLessThan(1_000);
  expect(weight(items)).toBeLessThan(500);
  expect(weight(versions)).toBeLessThan(600);
  expect(weight(islands)).toBeLessThan(75_000);
  // They stand in the page itself, which would end there.
  for (const inline of [boot, items, versions]) expect(inline).not.toMatch(/<\/script|<!--/i);
});
