import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { waitForFile } from './wait-for-file';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wait-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('a file that another process writes later is waited for', () => {
  const path = join(folder(), 'file');
  const writer = spawn(process.execPath, [
    '-e',
    `setTimeout(() => fs.writeFileSync(${JSON.stringify(path)}, ''), 200)`,
  ]);
  expect(() => waitForFile(path, writer.pid as number)).not.toThrow();
});

test('a file that is there is not waited for, whoever wrote it', () => {
  const path = join(folder(), 'file');
  writeFileSync(path, '');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(() => waitForFile(path, pid)).not.toThrow();
});

test('nobody waits for a process that has ended', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(() => waitForFile(join(folder(), 'file'), pid)).toThrow('Unexpected end of the build');
});
