import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { npmFolder } from './machine';

test('npm is found beside Node and, where Node comes without it, by the PATH', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (npm: string) => {
    mkdirSync(join(folder, npm, 'bin'), { recursive: true });
    writeFileSync(join(folder, npm, 'bin/npx'), '');
    return join(folder, npm);
  };
  const [beside, elsewhere] = [put('beside'), put('elsewhere')];
  const path = [join(folder, 'nothing'), join(elsewhere, 'bin')].join(delimiter);
  expect(npmFolder(join(beside, 'bin/node'), path)).toBe(beside);
  expect(npmFolder(join(folder, 'alone/bin/node'), path)).toBe(elsewhere);
  expect(() => npmFolder(join(folder, 'alone/bin/node'), '')).toThrow(
    'Unexpected absence of npx, expected it beside Node or on the PATH - install npm',
  );
});
