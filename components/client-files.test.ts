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

test('what runs in the browser says what wakes it, or it would stay dead', () => {
  const islands = files.filter((file) => file.endsWith('.client.tsx') && file !== 'components/hydrated.client.tsx');
  expect(islands.filter((file) => !readFileSync(file, 'utf8').includes('{...island('))).toEqual([]);
});
