import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import engines from '../e2e/engines/vitest.config';

/** What each room may use beside itself: HOW-IT-IS-BUILT.md. Tests, and the fuzzer, use what they test. */
const uses: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  components: ['lib'],
  app: ['components', 'lib'],
  deploy: ['lib'],
  mcp: ['lib'],
  measured: ['gate', 'lib'],
  gate: ['components', 'lib'],
  build: ['components', 'contentlayer.config', 'deploy', 'gate', 'lib', 'measured'],
};

const importOf = /(?:from|import) '((?:@|\.{1,2})\/[^']+)'/g;

/** The rooms that a file imports from. */
function roomsOf(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(importOf)].map(([, path = '']) =>
    path.startsWith('@/') ? path.slice(2) : join(dirname(file), path),
  );
  return imports.map((path) => path.split('/')[0] ?? '').filter((room) => !room.startsWith('.'));
}

const filesOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|^gate\/(?:attacks|testing)\//.test(file));

test.each(Object.keys(uses))('%s imports nothing from the rooms above it', (room) => {
  const allowed = [room, ...(uses[room] ?? [])];
  const strangers = filesOf(room).flatMap((file) =>
    roomsOf(file)
      .filter((other) => !allowed.includes(other))
      .map((other) => `${file} imports from ${other}`),
  );
  expect(filesOf(room).length).toBeGreaterThan(3);
  expect(strangers).toEqual([]);
});

test('a test that replaces a module runs alone, for others would get what it puts there', () => {
  const replacing = [...Object.keys(uses), '.github', 'bench', 'scripts']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
    .filter((file) => /(?<!\.alone)\.test\.tsx?$/.test(file) && /^vi\.mock\(/m.test(readFileSync(file, 'utf8')));
  expect(replacing).toEqual([]);
});

test('what runs in other engines is not all that runs in Node', () => {
  expect(engines.test).toMatchObject({ include: ['e2e/engines/*.test.ts'] });
  expect(engines.test).not.toHaveProperty('projects');
});
