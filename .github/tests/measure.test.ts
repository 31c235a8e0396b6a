import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runStep, step } from './workflows';

// The steps are bash, as on GitHub's runners.
describe.skipIf(process.platform === 'win32')('a broker that comes as a container', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'measure-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('hands on the results that are new or have changed, and nothing else', () => {
    const results = join(folder, 'measured/results');
    mkdirSync(results, { recursive: true });
    const put = (name: string, text: string) => writeFileSync(join(results, name), text);
    put('old.json', '1');
    put('same.json', '1');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { cwd: folder });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'results');
    put('old.json', '2');
    put('added.json', '3');
    writeFileSync(join(folder, 'broker.env'), '');
    expect(runStep(step('measure.yml', 'measure', 'Keep what is new'), folder).status).toBe(0);
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['added.json', 'old.json']);
    expect(readFileSync(join(folder, 'new/old.json'), 'utf8')).toBe('2');
  });

  test('gets its variables a line each, and a start that fails ends the run', () => {
    const docker = join(folder, 'docker');
    writeFileSync(docker, '#!/bin/sh\necho "$@"\nexit 125\n');
    chmodSync(docker, 0o755);
    const { status, said } = runStep(step('measure.yml', 'measure', 'Start the broker'), folder, {
      PATH: [folder, process.env.PATH].join(delimiter),
      IMAGE: 'vernemq/vernemq:2.1.1',
      VARIABLES: 'ACCEPT_EULA=yes ALLOW_ANONYMOUS=on',
    });
    expect(status).toBe(125);
    expect(said).toBe('run --detach --name broker --network host --env-file broker.env vernemq/vernemq:2.1.1\n');
    expect(readFileSync(join(folder, 'broker.env'), 'utf8')).toBe('ACCEPT_EULA=yes\nALLOW_ANONYMOUS=on\n');
  });
});
