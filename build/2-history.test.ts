import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastChanges } from './2-history';

const project = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});

afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

function git(cwd: string, date: string, ...args: string[]) {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always', ...args],
    { cwd, env, stdio: 'ignore' },
  );
}

function history(): string {
  const origin = join(folder, 'origin');
  mkdirSync(join(origin, 'content'), { recursive: true });
  git(origin, '', 'init', '-q');
  for (const [name, date] of [
    ['old.mdx', '2025-01-01T00:00:00Z'],
    ['new.mdx', '2026-02-02T00:00:00Z'],
  ] as const) {
    writeFileSync(join(origin, 'content', name), name);
    git(origin, date, 'add', '.');
    git(origin, date, 'commit', '-qm', name);
  }
  return origin;
}

test('each file has the date of the last commit that changed it', async () => {
  const origin = history();
  writeFileSync(join(origin, 'content', 'uncommitted.mdx'), '');
  process.chdir(origin);
  expect(await lastChanges()).toEqual({
    changes: { 'new.mdx': '2026-02-02T00:00:00.000Z', 'old.mdx': '2025-01-01T00:00:00.000Z' },
  });
});

test('a file that was only moved, or may be run now, keeps its date; one that was edited on the way does not', async () => {
  const origin = history();
  const at = (name: string) => join(origin, 'content', name);
  const commit = (date: string) => {
    git(origin, date, 'add', '--all');
    git(origin, date, 'commit', '-qm', date);
  };
  renameSync(at('old.mdx'), at('older.mdx'));
  renameSync(at('new.mdx'), at('newer.mdx'));
  writeFileSync(at('newer.mdx'), 'new.mdx, edited');
  commit('2026-03-03T00:00:00Z');
  mkdirSync(at('other-topic'));
  renameSync(at('older.mdx'), at('other-topic/oldest.mdx'));
  chmodSync(at('newer.mdx'), 0o755);
  // The name that has become free is taken by another text.
  writeFileSync(at('old.mdx'), 'another');
  commit('2026-04-04T00:00:00Z');
  process.chdir(origin);
  expect((await lastChanges()).changes).toMatchObject({
    'newer.mdx': '2026-03-03T00:00:00.000Z',
    'old.mdx': '2026-04-04T00:00:00.000Z',
    'other-topic/oldest.mdx': '2025-01-01T00:00:00.000Z',
  });
});

test('a shallow clone knows the dates above its cut, and does not believe the cut itself', async () => {
  const origin = history();
  git(folder, '', 'clone', '-q', '--depth', '1', `file://${origin}`, 'clone');
  process.chdir(join(folder, 'clone'));
  const { changes, warning } = await lastChanges();
  expect(changes).toEqual({});
  expect(warning).toContain('git fetch --unshallow');
});

test('without git there are no dates, and a word about it', async () => {
  process.chdir(folder);
  const { changes, warning } = await lastChanges();
  expect(changes).toEqual({});
  expect(warning).toContain('no git history');
});
