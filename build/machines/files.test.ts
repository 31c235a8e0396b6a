import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleQuestion, sampleSite } from '../../lib/testing/samples';
import { llmsIndex } from './llms';
import { securityText } from './security';
import { tarball } from './tarball';

test('a tarball is what tar and npm read, and the same each time', () => {
  const files = { 'package.json': '{"name":"a"}\n', 'start.mjs': `${'x'.repeat(1000)}é` };
  const folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  try {
    writeFileSync(join(folder, 'a.tgz'), tarball(files));
    execFileSync('tar', ['xzf', 'a.tgz'], { cwd: folder });
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(folder, 'package', name), 'utf8')).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(tarball(files)).toEqual(tarball(files));
});

test('security.txt holds for less than a year after the newest review', () => {
  const lines = securityText([{ reviewed: '2026-01-10' }, { reviewed: '2026-03-01' }]).split('\n');
  expect(lines).toContain('Expires: 2027-02-24T00:00:00.000Z');
  expect(lines.filter((line) => /^Contact: https:/.test(line))).toHaveLength(1);
});

const siteWith = (count: number) =>
  sampleSite(
    Array.from({ length: count }, (_, number) =>
      sampleQuestion(`q${number}`, { answer: `The answer to \`${number}\`. It goes on.` }),
    ),
  );

test('llms.txt names every question with the beginning of its short answer in plain text, by topic', () => {
  const text = llmsIndex(siteWith(2));
  for (const file of ['topics/qos.md', 'glossary.md', 'measured.md', 'measured/llms.txt'])
    expect(text).toContain(`(http://localhost:3000/${file})`);
  expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## QoS\n\n/);
  expect(text).toContain('- [What is q1?](http://localhost:3000/faq/q1.md): The answer to 1. It goes on.\n');
});

test('llms.txt of very many questions names them alone', () => {
  const text = llmsIndex(siteWith(301));
  expect(text).toContain('- [What is q300?](http://localhost:3000/faq/q300.md)\n');
  expect(text).not.toContain('The answer to');
});
