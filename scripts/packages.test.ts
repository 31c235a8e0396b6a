import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('MAINTAINING.md says of each package what it is for', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, list = ''] = readFileSync('MAINTAINING.md', 'utf8').split('\n## Packages\n');
  const rows = list.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
