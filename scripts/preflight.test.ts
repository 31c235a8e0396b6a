import { spawnSync } from 'node:child_process';
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
