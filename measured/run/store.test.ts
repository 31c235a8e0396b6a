import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell } from '../../lib/measured/result';
import { readResult, replaceCell } from './store';

const old: Cell = {
  date: '2026-11-01',
  takes: 3,
  outcomes: ['yes'],
  packets: [[1, 'client', 'broker', 'CONNECT', '']],
};
const failed: Cell = { date: '2026-11-02', notMeasured: 'The probe failed: no SUBACK came' };

test('what was measured stays when a later run did not come to an end, and takes the place of one that did not', () => {
  expect(replaceCell(old, failed)).toBe(old);
  expect(replaceCell(failed, old)).toBe(old);
  expect(replaceCell(undefined, failed)).toBe(failed);
});

test('the same outcome gets its new day and keeps its packets; another outcome brings its own', () => {
  const again: Cell = { ...old, date: '2026-11-02', packets: [] };
  expect(replaceCell(old, again)).toEqual({ ...old, date: '2026-11-02' });
  const other: Cell = { ...again, outcomes: ['no'] };
  expect(replaceCell(old, other)).toBe(other);
});

test.each([
  ['{', 'JSON'],
  ['{}', 'expected string'],
])('a file that holds %s instead of a result is named, with what to do', (text, what) => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const file = join(folder, 'broker-1.0.json');
  writeFileSync(file, text);
  try {
    expect(() => readResult(file)).toThrow(
      new RegExp(`^${file} Unexpected content \\(.*${what}.*\\), expected .* git checkout ${file}$`),
    );
    expect(readResult(join(folder, 'broker-2.0.json'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
