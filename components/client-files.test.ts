import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

test('what runs in the browser is named *.client.tsx, and only that', () => {
  const declared = files.filter((file) => /^(['"])use client\1/.test(readFileSync(file, 'utf8')));
  expect(declared).toEqual(files.filter((file) => file.endsWith('.client.tsx')));
});

test('what runs in the browser is an island that pages can hold, or it would stay dead', () => {
  const clients = files.filter((file) => file.endsWith('.client.tsx'));
  const registered = readFileSync('components/islands.ts', 'utf8');
  const nameOf = (file: string) => file.replace(/^components\/|\.tsx$/g, '');
  expect(clients.filter((file) => !registered.includes(`'./${nameOf(file)}'`))).toEqual([]);
});
