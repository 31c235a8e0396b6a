import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browserScripts } from './browser-scripts';

test('the script that pages start with weighs less than 1 kB, and React comes in one file', async () => {
  const { boot, islands } = await browserScripts();
  expect(gzipSync(boot, { level: 9 }).length).toBeLessThan(1_000);
  expect(gzipSync(islands, { level: 9 }).length).toBeLessThan(75_000);
  // It stands in the page itself, which would end there.
  expect(boot).not.toMatch(/<\/script|<!--/i);
});
