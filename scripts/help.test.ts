import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

/** Our own commands: those that run a TypeScript program of this repository. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes('tsx '));

test('there are commands to ask', () => {
  expect(commands).toContain('check');
});

test.concurrent.each(commands)('npm run %s -- --help says what it does and gives an example', async (name) => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', name, '--', '--help']);
  const [usage, does, options, example] = stdout.trim().split('\n\n');
  expect(usage).toMatch(`npm run ${name} -- `);
  expect(does).toMatch(/^[A-Z].*\.$/);
  expect(options).toContain('--help');
  expect(example).toMatch(`For example: npm run ${name}`);
});
