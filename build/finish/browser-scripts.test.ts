import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { starterScript, toolsScript } from '../page-scripts';
import { searchScripts } from '../search-files';
import { browserScripts } from './browser-scripts';

const weight = (script: string) => gzipSync(script, { level: 9 }).length;

test('what every page starts with weighs less than 620 bytes, and the tools that it brings less than 4 kB', async () => {
  const starter = await starterScript('/_next/static/tools.0123456789abcdef.js');
  expect(weight(starter)).toBeLessThan(620);
  expect(weight(await toolsScript())).toBeLessThan(4_000);
  expect(starter).not.toMatch(/<\/script|<!--/i);
});

test('the scripts of the search weigh less than 15 kB', async () => {
  const { entry, program } = await searchScripts();
  expect(weight(entry) + weight(program)).toBeLessThan(15_000);
});

test('the scripts that pages start with weigh less than 1 kB and 0.5 kB each, and React comes in one file', async () => {
  const { boot, items, versions, islands } = await browserScripts();
  expect(weight(boot)).toBeLessThan(1_000);
  expect(weight(items)).toBeLessThan(500);
  expect(weight(versions)).toBeLessThan(500);
  expect(weight(islands)).toBeLessThan(75_000);
  // They stand in the page itself, which would end there.
  for (const inline of [boot, items, versions]) expect(inline).not.toMatch(/<\/script|<!--/i);
});
