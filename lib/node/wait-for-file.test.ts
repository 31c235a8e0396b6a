import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileWrittenBy } from './wait-for-file';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wait-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('a file that another process writes later is waited for', async () => {
  const path = join(folder(), 'file');
  const writer = spawn(process.execPath, [
    '-e',
    `setTimeout(() => fs.writeFileSync(${JSON.stringify(path)}, ''), 200)`,
  ]);
  await expect(fileWrittenBy(writer.pid as number, path)).resolves.toBeUndefined();
});

test('a file that is there is not waited for, whoever wrote it', async () => {
  const path = join(folder(), 'file');
  writeFileSync(path, '');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await expect(fileWrittenBy(pid, path)).resolves.toBeUndefined();
});

test('nobody waits for a process that has ended', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await expect(fileWrittenBy(pid, join(folder(), 'file'))).rejects.toThrow('Unexpected end of the build');
});
