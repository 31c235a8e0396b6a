import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from './read-content';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'text');
}

test('the style guide is no document, and nothing else is let through in its name', () => {
  for (const path of ['STYLE.md', 'questions/STYLE.md', 'STYLE.mdx', 'questions/qos/a.mdx']) write(path);
  const { files, problems } = readContent(folder);
  expect([...files.keys()]).toEqual(['STYLE.mdx', 'questions/STYLE.md', 'questions/qos/a.mdx']);
  expect(problems).toEqual([]);
});

test('a link in place of the style guide is named', () => {
  symlinkSync('/etc/passwd', join(folder, 'STYLE.md'));
  expect(readContent(folder).problems.map(({ message }) => message)).toEqual([
    'Unexpected symbolic link, expected an ordinary file',
  ]);
});
