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

test('what editors and systems leave behind is passed over, and a stray file is not', () => {
  const leftovers =
    '.DS_Store ._a.mdx Thumbs.db desktop.ini 4913 a.mdx~ #a.mdx# .a.mdx.swp .a.mdx.swo .a.mdx.un~ .goutputstream-X1 a.mdx___jb_tmp___ a.mdx.bak a.mdx.orig a.mdx.rej a.mdx.tmp a.mdx.swp';
  for (const name of leftovers.split(' ')) write(`questions/qos/${name}`);
  for (const name of ['.idea/workspace.xml', 'questions/.vscode/settings.json']) write(name);
  symlinkSync('author@machine.1234:1', join(folder, 'questions/qos/.#a.mdx'));
  for (const name of ['a.mdx', 'notes.txt', '.gitkeep', '4914', '#a.mdx']) write(`questions/qos/${name}`);
  const { files, problems } = readContent(folder);
  expect([...files.keys()].map((path) => path.replace('questions/qos/', ''))).toEqual([
    '#a.mdx',
    '.gitkeep',
    '4914',
    'a.mdx',
    'notes.txt',
  ]);
  expect(problems).toEqual([]);
  // The copy that is published holds none of them, whoever has put them there.
  expect(readContent(folder, true).files.size).toBe(5 + 19);
});

test('whoever puts the file itself in place of a link is let through', () => {
  symlinkSync('/etc/passwd', join(folder, 'a.mdx'));
  expect(readContent(folder).problems[0]?.hint).toBe('replace it by the file itself, or delete it');
  rmSync(join(folder, 'a.mdx'));
  write('a.mdx');
  expect(readContent(folder).problems).toEqual([]);
});
