import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Runs the first step under a Node that says it is of another version. */
function preflight(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/preflight.cjs')`;
  return spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
}

test('an older Node is told what to do, in one line', () => {
  for (const version of ['18.20.4', '20.18.3']) {
    const { status, stderr } = preflight(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Unexpected Node ${version}, expected 20.19 or later - install it from https://nodejs.org and run the command again\n`,
    );
  }
});

test('a Node that will do passes in silence', () => {
  for (const version of ['20.19.0', '22.1.0']) {
    const { status, stderr, stdout } = preflight(version);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  }
});

// On Windows no name holds most of these.
test.skipIf(process.platform === 'win32')(
  'a path that tools would take for something else is named in one line',
  () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'path-')));
    for (const sign of ['#', '?', '%', '*', ':', '\\']) {
      const folder = join(root, `mqtt${sign}faq`);
      mkdirSync(folder);
      const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/preflight.cjs')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toBe(
        `Unexpected "${sign}" in the path of this folder, ${folder}, expected none of # ? % * : \\ in it - move or rename the folder and run the command again\n`,
      );
    }
    const sound = join(root, "a (b) [c] & 'd' \u00e9");
    mkdirSync(sound);
    expect(spawnSync(process.execPath, [resolve('scripts/preflight.cjs')], { cwd: sound }).status).toBe(0);
    rmSync(root, { recursive: true });
  },
);
