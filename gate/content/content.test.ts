import { expect, test } from 'vitest';
import { componentSchemas as components } from '../../components/mdx/schemas';
import { parseMdx } from '../../lib/content/parse-body';
import { checkFile } from '../check-file';
import type { Facts } from '../facts';
import { bodyBlocks } from '../prose/body-blocks';
import { bodyWords } from '../prose/words';
import { splitFrontmatter } from '../read/frontmatter';
import { readContent } from '../read/read-content';
import { readSource } from '../read/read-source';
import expected from './expected-content.json';

// What check cannot ask of one file, or of a content that is only growing: that the whole is complete, and hangs together.

const { files } = readContent('content');
const site = { components, hosts: [], images: [], today: new Date().toISOString().slice(0, 10) };
const facts = [...files].flatMap(([path, bytes]) => checkFile(path, bytes, site).facts ?? []);
const ofKind = (wanted: Facts['kind']) => facts.filter(({ kind }) => kind === wanted);
const questions = ofKind('Question');
const terms = ofKind('Term');
const valuesOf = ({ questions, formerSlugs }: Facts, wanted: string) =>
  [...questions, ...formerSlugs].filter(({ field }) => field === wanted).map(({ value }) => value);

test('every question that was planned has its answer, in its topic or at a new address', () => {
  const planned = Object.entries(expected.questions).flatMap(([topic, slugs]) =>
    slugs.map((slug) => ({ topic, slug })),
  );
  expect(planned).toHaveLength(110);
  const isThere = (wanted: { topic: string; slug: string }) =>
    questions.some(
      (question) =>
        (question.topic === wanted.topic && question.slug === wanted.slug) ||
        valuesOf(question, 'redirects').includes(wanted.slug),
    );
  expect(planned.filter((wanted) => !isThere(wanted))).toEqual([]);
});

test('every term that was planned is in the glossary', () => {
  expect(expected.terms).toHaveLength(60);
  const written = terms.map(({ slug }) => slug);
  expect(expected.terms.filter((slug) => !written.includes(slug))).toEqual([]);
});

test('every term is used in an answer', () => {
  const used = new Set(questions.flatMap((question) => question.terms.map(({ value }) => value)));
  expect(terms.filter(({ slug }) => !used.has(slug)).map(({ path }) => path)).toEqual([]);
});

test('every term leads on to an answer', () => {
  const leading = terms.filter(({ links }) => links.some(({ target }) => target.startsWith('/faq/')));
  expect(terms.filter((term) => !leading.includes(term)).map(({ path }) => path)).toEqual([]);
});

test('every answer names two that help next', () => {
  const alone = questions.filter((question) => valuesOf(question, 'related').length < 2);
  expect(alone.map(({ path }) => path)).toEqual([]);
});

test('every answer is named by another one', () => {
  const named = new Set(questions.flatMap((question) => valuesOf(question, 'related')));
  expect(questions.filter(({ slug }) => !named.has(slug)).map(({ path }) => path)).toEqual([]);
});

// From the home page to each topic, and from there to each answer it lists: three pages, two links.
test('every answer is listed by its topic', () => {
  const listed = new Set(
    ofKind('Topic').flatMap((topic) => valuesOf(topic, 'questions').map((slug) => `${topic.slug}/${slug}`)),
  );
  expect(questions.filter(({ topic, slug }) => !listed.has(`${topic}/${slug}`)).map(({ path }) => path)).toEqual([]);
});

test('an answer of middle length has 180 to 320 words', () => {
  const lengths = questions.map(({ path }) => lengthOf(path)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)];
  expect(median).toBeGreaterThanOrEqual(180);
  expect(median).toBeLessThanOrEqual(320);
});

/** Words of an answer, as check counts them. */
function lengthOf(path: string): number {
  const source = readSource(files.get(path) ?? new Uint8Array());
  const parts = typeof source === 'string' ? splitFrontmatter(source) : [];
  return Array.isArray(parts) ? 0 : bodyWords(bodyBlocks(parseMdx(parts.body)));
}
