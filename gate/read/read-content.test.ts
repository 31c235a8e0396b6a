import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../limits';
import { readContent } from './read-content';
import { readSource } from './read-source';

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

test('of a file that is too large only so much is read as shows it', () => {
  write('questions/qos/a.mdx');
  // As large as the disk says, without taking its room.
  truncateSync(join(folder, 'questions/qos/a.mdx'), 2 ** 40);
  const bytes = readContent(folder).files.get('questions/qos/a.mdx') ?? new Uint8Array();
  expect(bytes.buffer.byteLength).toBe(limits.bytes + 1);
  expect(readSource(bytes)).toMatchObject([
    { line: 1, column: 1, message: 'Unexpected size of more than 32 kB, expected at most 32 kB' },
  ]);
});
