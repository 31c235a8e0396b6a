import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Our own commands: those that run a TypeScript program of this repository. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes('scripts/run.cjs '));

test('there are commands to ask', () => {
  expect(commands).toContain('check');
});

test.each(commands)('npm run %s -- --help says what it does and gives an example', async (name) => {
  // As npm does; npm itself takes as much of the processor as most of these commands.
  const { stdout } = await promisify(execFile)('sh', ['-c', `${scripts[name]} --help`]);
  const [usage, does, ...rest] = stdout.trim().split('\n\n');
  expect(usage).toMatch(`npm run ${name} -- `);
  expect(does).toMatch(/^[A-Z].*\.$/s);
  expect(rest.at(-2)).toContain('--help');
  expect(rest.at(-1)).toMatch(`For example: npm run ${name}`);
});
