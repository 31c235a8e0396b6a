import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programOf } from '../../lib/node/program';
import { outcomeOfPlaywright, outcomeOfVitest } from './test-reports';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reports-')));
const report = join(folder, 'report.json');
const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'));
const run = (program: string, args: string[], env: Record<string, string> = {}) => {
  spawnSync(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...env } });
  return JSON.parse(readFileSync(report, 'utf8'));
};

beforeAll(() => symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules')));
afterAll(() => rmSync(folder, { recursive: true }));

test('each test that fails in Vitest is told in a line, and a file that cannot be read', () => {
  write(
    'sums.test.ts',
    "import { describe, expect, test } from 'vitest';",
    "describe('sums', () => {",
    "  test('are right', () => expect(1 + 1).toBe(2));",
    "  test('are wrong', () => expect(1 + 1).toBe(3));",
    '});',
    "test.skip('are left out', () => {});",
  );
  write('unread.test.ts', "throw new Error('no such thing\\nsecond line');");
  const args = ['run', `--root=${folder}`, '--reporter=json', `--outputFile=${report}`];
  expect(outcomeOfVitest(run(programOf('vitest'), args), folder)).toEqual({
    passed: 1,
    failed: [
      'sums.test.ts sums are wrong: AssertionError: expected 2 to be 3 // Object.is equality',
      'unread.test.ts the file as a whole: no such thing',
    ],
    skipped: ['sums.test.ts are left out'],
  });
});

test('each journey that fails in Playwright is told in a line, and a file that cannot be read', () => {
  write(
    'playwright.config.js',
    "module.exports = { testDir: '.', testMatch: '*.spec.js', projects: [{ name: 'Any' }] };",
  );
  write(
    'sums.spec.js',
    "const { test, expect } = require('@playwright/test');",
    "test.describe('sums', () => {",
    "  test('are right', () => expect(1 + 1).toBe(2));",
    "  test('are wrong', () => expect(1 + 1).toBe(3));",
    '});',
    "test.skip('are left out', () => {});",
  );
  const playwright = programOf('@playwright/test', 'playwright');
  const journeys = () => run(playwright, ['test', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  expect(outcomeOfPlaywright(journeys())).toEqual({
    passed: 1,
    failed: ['sums.spec.js:4 sums > are wrong: Error: expect(received).toBe(expected) // Object.is equality'],
    skipped: ['sums.spec.js:6 are left out'],
  });
  write('unread.spec.js', "throw new Error('no such thing');");
  expect(outcomeOfPlaywright(journeys()).failed).toEqual(['playwright the whole run: Error: no such thing']);
});
