import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagesMissingIn } from './prepare';

test('what a system lacks of what examples call is named by its packages', () => {
  const root = mkdtempSync(join(tmpdir(), 'system-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const has = (...paths: string[]) => {
    for (const path of paths) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '', { mode: 0o755 });
    }
  };
  has('usr/sbin/mosquitto', 'usr/bin/mosquitto_pub', 'usr/bin/python3', 'usr/bin/openssl', 'bin/ss', 'usr/bin/script');
  expect(packagesMissingIn(root)).toEqual(['curl', 'sqlite3', 'tcpdump']);
  has('usr/bin/curl', 'usr/bin/sqlite3', 'usr/bin/tcpdump');
  expect(packagesMissingIn(root)).toEqual([]);
});
