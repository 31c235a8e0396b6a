import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KnownReports } from './known-reports';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const kept = join(folder, 'check.json');
afterAll(() => rmSync(folder, { recursive: true }));

const setting = { hosts: [], measured: { probes: [], software: [] }, today: '2026-11-28' };
const topic = (order: string) =>
  new TextEncoder().encode(
    `title: Basics\ndescription: What MQTT is, and what people do with it every day.\norder: ${order}\n`,
  );
const path = 'topics/basics.yaml';

/** What is reported on these files by a command that starts with what the last one kept, and what it keeps. */
async function report(files: Record<string, Uint8Array>, today = setting.today) {
  const reports = new KnownReports();
  reports.load(kept);
  const found = await reports.reportsOn(new Map(Object.entries(files)), { ...setting, today });
  await reports.close();
  reports.save(kept);
  return found;
}

const keptOf = () => JSON.parse(readFileSync(kept, 'utf8')) as { reports: Record<string, { report: unknown }> };

test('what was found sound is known to the next command, and not read again', async () => {
  await report({ [path]: topic('1') });
  const { reports, ...rest } = keptOf();
  const mark = { problems: [], mark: true };
  writeFileSync(kept, JSON.stringify({ ...rest, reports: { [path]: { ...reports[path], report: mark } } }));
  expect((await report({ [path]: topic('1') }, '2026-11-29')).get(path)).toEqual(mark);
});

test('a file that has changed is read again', async () => {
  const found = await report({ [path]: topic('none') });
  expect(found.get(path)?.problems).toHaveLength(1);
});

test('a problem is never kept: tomorrow it may be none', async () => {
  expect(Object.keys(keptOf().reports)).toEqual([]);
});

test('what another program has kept is not used', async () => {
  await report({ [path]: topic('1') });
  writeFileSync(kept, JSON.stringify({ ...keptOf(), key: 'another' }));
  expect((await report({ [path]: topic('1') })).get(path)?.facts).toBeDefined();
});

test('what cannot be read is not used', async () => {
  writeFileSync(kept, '{"key":');
  expect((await report({ [path]: topic('1') })).get(path)?.problems).toEqual([]);
});
