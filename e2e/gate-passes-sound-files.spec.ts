import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { sound } from '../gate/attacks/corpus/corpus';
import { numbered } from '../gate/attacks/fuzz/numbered';
import { base, samplePath, sampleSite } from '../gate/testing/sample-files';
import { kindOfPath } from '../lib/content/kinds';
import { htmlProblems } from './support/html-rules';
import { openWorkshop, type Workshop } from './support/workshop';

// What check lets through gets a page, and a valid one: all sound files of the corpus in one build.
const files = soundFiles();
let workshop: Workshop;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workshop = await openWorkshop('sound');
  await rm(workshop.path('content'), { recursive: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(workshop.path('content', path)), { recursive: true });
    await writeFile(workshop.path('content', path), bytes);
  }
});

test.afterAll(() => workshop.close());

test('all sound files are built together', async () => {
  const { code, output } = await workshop.run('build', { SITE_URL: `https://${sampleSite.hosts[0]}` });
  expect(output).toContain('built out/');
  expect(code).toBe(0);
  const missing = [...files.keys()].filter((path) => !existsSync(workshop.path('out', pageOf(path))));
  expect(missing).toEqual([]);
});

test('each of their pages is valid HTML', async () => {
  const pages = readdirSync(workshop.path('out'), { recursive: true, encoding: 'utf8' });
  const problems: string[] = [];
  for (const page of pages.filter((name) => name.endsWith('.html')).sort()) {
    const found = await htmlProblems(await readFile(workshop.path('out', page), 'utf8'));
    problems.push(...found.map((problem) => `${page}: ${problem}`));
  }
  expect(problems).toEqual([]);
});

/** The files of all cases by path: each at a path of its own, with names that no other has. */
function soundFiles(): Map<string, Uint8Array> {
  const found = new Map(Object.entries(base).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  // Of three digits, as long as the shortest last word: a file of 32 kB may not grow.
  let number = 100;
  const add = (path: string, text: string | Uint8Array) =>
    found.set(path, new TextEncoder().encode(numbered(textOf(text), number++)));
  // Those that come with others name each other, so they get the paths they were written for.
  const inOrder = [...sound].sort((a, b) => Number('beside' in b) - Number('beside' in a));
  for (const { path = samplePath, text, beside = {} } of inOrder) {
    for (const [name, other] of Object.entries(beside)) {
      if (found.has(name)) throw new Error(`Unexpected second ${name} beside a sound file, expected a name of its own`);
      add(name, other);
    }
    add(found.has(path) && !(path in base) ? path.replace(/(?=\.\w+$)/, `-${number}`) : path, text);
  }
  return found;
}

/** The text with its byte order mark, which is a part of the case. */
function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
}

function pageOf(path: string): string {
  const { kind, slug } = kindOfPath(path) ?? { kind: undefined, slug: '' };
  if (kind?.name === 'Term') return 'glossary.html';
  return kind?.name === 'Topic' ? `topics/${slug}.html` : `faq/${slug}.html`;
}
