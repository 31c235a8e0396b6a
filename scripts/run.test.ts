import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'run-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

/** Runs `program.ts` of the folder, with the arguments, as a command of package.json is run. */
const run = (args: string[] = [], runner = resolve('scripts/run.cjs'), program = 'program.ts') =>
  spawnSync(process.execPath, [runner, program, ...args], { cwd: folder, encoding: 'utf8' });

test('a command runs with its arguments, and says where its own file is', () => {
  write('program.ts', 'const all: string[] = process.argv.slice(2);\nconsole.log(...all, import.meta.dirname);');
  expect(run(['--one', 'two']).stdout).toBe(`--one two ${folder}\n`);
});

test('a command of a project that was moved says where it is now', () => {
  write('program.ts', 'console.log(import.meta.dirname);');
  expect(run().stdout).toBe(`${folder}\n`);
  const before = folder;
  folder = `${before}-moved`;
  renameSync(before, folder);
  expect(run().stdout).toBe(`${folder}\n`);
});

test('the bundle of a command is kept until one of its files changes', () => {
  const bundleTime = () => {
    const [bundle] = readdirSync(join(folder, '.cache/programs'));
    return statSync(join(folder, '.cache/programs', bundle ?? '')).mtimeMs;
  };
  write('program.ts', "import { word } from './word';\nconsole.log(word);");
  write('word.ts', "export const word: string = 'one';");
  expect(run().stdout).toBe('one\n');
  const first = bundleTime();
  expect(run().stdout).toBe('one\n');
  expect(bundleTime()).toBe(first);
  write('word.ts', "export const word: string = 'two';");
  expect(run().stdout).toBe('two\n');
});

test('a file that is new is found by a command that makes up its name', () => {
  mkdirSync(join(folder, 'words'));
  write('words/one.ts', "export const word = 'one';");
  write('program.ts', "console.log((await import('./words/' + process.argv[2] + '.ts')).word);");
  expect(run(['one']).stdout).toBe('one\n');
  write('words/two.ts', "export const word = 'two';");
  expect(run(['two']).stdout).toBe('two\n');
});

test('a program that cannot be read is named with its place', () => {
  write('program.ts', 'const = 1;');
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toBe('Build failed with 1 error:\nprogram.ts:1:6: ERROR: Expected identifier but found "="\n');
});

test('without packages a command says how to get them', () => {
  for (const path of ['scripts', 'lib/node', 'lib/site.mjs'])
    cpSync(path, join(folder, path), { recursive: true, filter: (name) => !name.endsWith('.ts') });
  write('program.ts', '');
  const { status, stderr } = run([], join(folder, 'scripts/run.cjs'));
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Unexpected absence of the package esbuild, expected those of package-lock.json - run npm ci and the command again\n',
  );
});

test('a package that only the command needs is named in the same way; a fault of the command is shown whole', () => {
  write('program.ts', "import one from 'no-such-package';\nconsole.log(one);");
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Unexpected absence of the package no-such-package, expected those of package-lock.json - run npm ci and the command again\n',
  );
  write('program.ts', "throw new Error('broken');");
  expect(run().stderr).toMatch(/Error: broken\n {4}at /);
});

test('a command that brings its packages along names one that is missing, too', () => {
  mkdirSync(join(folder, 'scripts'));
  write('scripts/check.ts', "import one from 'no-such-package';\nconsole.log(one);");
  expect(run([], undefined, 'scripts/check.ts').stderr).toBe(
    'Unexpected absence of the package no-such-package, expected those of package-lock.json - run npm ci and the command again\n',
  );
});
