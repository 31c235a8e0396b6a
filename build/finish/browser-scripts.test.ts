import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets } from '../budgets';
import { starterScript, toolsScript } from '../page-scripts';
import { searchScripts } from '../search-files';
import { browserScripts } from './browser-scripts';

const { scripts: budget } = budgets;
const weight = (script: string) => gzipSync(script, { level: 9 }).length;

test('what every page starts with keeps to its budget, and so do the tools that it brings', async () => {
  const starter = await starterScript('/_next/static/tools.0123456789abcdef.js');
  expect(weight(starter)).toBeLessThan(budget.starter);
  expect(weight(await toolsScript())).toBeLessThan(budget.tools);
  expect(starter).not.toMatch(/<\/script|<!--/i);
});

test('the scripts of the search keep to their budget', async () => {
  const { entry, program } = await searchScripts();
  expect(weight(entry) + weight(program)).toBeLessThan(budget.search);
});

test('the scripts that pages start with keep to their budgets, and React comes in one file', async () => {
  const { boot, items, versions, meant, islands } = await browserScripts();
  expect(weight(boot)).toBeLessThan(budget.boot);
  expect(weight(items)).toBeLessThan(budget.items);
  expect(weight(versions)).toBeLessThan(budget.versions);
  expect(weight(meant)).toBeLessThan(budget.meant);
  expect(weight(islands)).toBeLessThan(budget.islands);
  // They stand in the page itself, which would end there.
  for (const inline of [boot, items, versions]) expect(inline).not.toMatch(/<\/script|<!--/i);
});
