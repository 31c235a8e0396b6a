import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentIndex } from '../lib/content/content-index';
import { sampleQuestion, sampleTopic } from '../lib/testing/samples';
import { drawImages, rendererWithFonts } from './7-images';
import { drawings } from './machines/cards';
import { SiteFolder } from './site-folder';

const here = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
  // The typefaces and their versions are those of the project.
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(here, name), join(folder, name));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

const contentOf = (question: string, description = 'What comes first.'): ContentIndex => ({
  questions: [sampleQuestion('a', { question, versions: ['3.1', '3.1.1', '5.0'] })],
  topics: [{ ...sampleTopic, description }],
  terms: [],
  changes: {},
});

/** Draws, and gives each image of the site. */
async function draw(content: ContentIndex): Promise<Record<string, Buffer>> {
  const site = new SiteFolder('.staging/site');
  await drawImages(drawings(content), site);
  await site.publish();
  return Object.fromEntries(drawings(content).map(({ path }) => [path, readFileSync(join('out', path))] as const));
}

/** When each image was drawn. */
const times = () =>
  Object.fromEntries(drawings(contentOf('')).map(({ path }) => [path, statSync(join('out', path)).mtimeMs]));

test('an image is drawn anew when what it shows changes, and only then', async () => {
  const first = await draw(contentOf('What is this?'));
  const before = times();
  expect(await draw(contentOf('What is this?', 'Another description, which no image shows.'))).toEqual(first);
  expect(times()).toEqual(before);
  const second = await draw(contentOf('What is that?'));
  expect(second['/faq/a.png']?.equals(first['/faq/a.png'] ?? Buffer.of())).toBe(false);
  expect(second['/preview.png']).toEqual(first['/preview.png']);
  expect(Object.keys(before).filter((path) => times()[path] !== before[path])).toEqual(['/faq/a.png']);
});

test('the same image is drawn from nothing as it was before', async () => {
  const first = await draw(contentOf('What is this?'));
  rmSync('out', { recursive: true });
  expect(await draw(contentOf('What is this?'))).toEqual(first);
});

test('a letter that the typefaces have is drawn as itself, and dots stand for all others', async () => {
  const cardOf = async (letters: string) => (await draw(contentOf(`What is ${letters} good for?`)))['/faq/a.png'];
  // Without its shape, a letter is the same box as its neighbour.
  for (const [one, other] of ['éè', 'őű', 'ếệ', 'ΩΨ', 'жщ', '–—', '“”'].map((pair) => [...pair]))
    expect(await cardOf(one ?? ''), `${one}${other}`).not.toEqual(await cardOf(other ?? ''));
  const dots = await cardOf('…');
  for (const letters of ['主题', '主题 过滤', 'موضوع', '🙂', '→']) expect(await cardOf(letters), letters).toEqual(dots);
  expect(await cardOf('e\u0301')).toEqual(await cardOf('é'));
});

test('the longest question, and the longest word, stay inside the card', async () => {
  const renderer = await rendererWithFonts();
  for (const question of [`Why ${'does it '.repeat(14)}so?`, `What is ${'UNABLE_TO_VERIFY_'.repeat(6)}?`]) {
    expect(question.length).toBeLessThanOrEqual(120);
    const [card] = drawings(contentOf(question)).filter(({ path }) => path === '/faq/a.png');
    if (!card) throw new Error('Unexpected absence of the card of the question, expected it among the drawings');
    const { children } = await renderer.measure(card.node, { width: 1200, height: 630 });
    const [brand, heading, note] = children.map(({ transform, height }) => [transform[5], transform[5] + height]);
    expect(heading?.[0]).toBeGreaterThan(brand?.[1] ?? 0);
    expect(note?.[0]).toBeGreaterThan(heading?.[1] ?? 0);
    expect(note?.[1]).toBeLessThanOrEqual(630);
    for (const { width, runs } of children)
      for (const run of runs) expect(run.x + run.width).toBeLessThanOrEqual(Math.min(width, 1060) + 1);
  }
});
