import { expect, test } from 'vitest';
import { componentSchemas as components } from '../../components/mdx/schemas';
import { paths } from '../../lib/address';
import { kindOfPath } from '../../lib/content/kinds';
import { checkFile } from '../check-file';
import type { Facts } from '../facts';
import { bodyBlocks } from '../prose/body-blocks';
import { bodyWords } from '../prose/words';
import { readContent } from '../read/read-content';
import { readDocument } from '../read/read-document';
import planned from './planned-content.json';

// What check cannot ask of one file, or of a content that is only growing: that the whole is complete, and hangs together.

const { files } = readContent('content');
const site = { components, hosts: [], images: [], today: new Date().toISOString().slice(0, 10) };
const facts = [...files].flatMap(([path, bytes]) => checkFile(path, bytes, site).facts ?? []);
const ofKind = (wanted: Facts['kind']) => facts.filter(({ kind }) => kind === wanted);
const questions = ofKind('Question');
const terms = ofKind('Term');
const lengths = questions.map(({ path }) => lengthOf(path)).sort((a, b) => a - b);
const namedIn = (facts: Facts, list: string) =>
  facts.questions.filter(({ field }) => field === list).map(({ value }) => value);

test('every question that was planned has its answer, in its topic or at a new address', () => {
  const wanted = Object.entries(planned.questions).flatMap(([topic, slugs]) => slugs.map((slug) => ({ topic, slug })));
  expect(wanted).toHaveLength(110);
  const isThere = ({ topic, slug }: { topic: string; slug: string }) =>
    questions.some(
      (question) =>
        (question.topic === topic && question.slug === slug) ||
        question.formerSlugs.some(({ value }) => value === slug),
    );
  expect(wanted.filter((question) => !isThere(question))).toEqual([]);
});

test('every term that was planned is in the glossary', () => {
  expect(planned.terms).toHaveLength(60);
  const written = terms.map(({ slug }) => slug);
  expect(planned.terms.filter((slug) => !written.includes(slug))).toEqual([]);
});

test('every term is used in an answer', () => {
  const used = new Set(questions.flatMap((question) => question.terms.map(({ value }) => value)));
  expect(terms.filter(({ slug }) => !used.has(slug)).map(({ path }) => path)).toEqual([]);
});

test('every term leads on to an answer', () => {
  const leading = terms.filter(({ links }) => links.some(({ target }) => target.startsWith(paths.question(''))));
  expect(terms.filter((term) => !leading.includes(term)).map(({ path }) => path)).toEqual([]);
});

test('every answer names two that help next', () => {
  const alone = questions.filter((question) => namedIn(question, 'related').length < 2);
  expect(alone.map(({ path }) => path)).toEqual([]);
});

test('every answer is named by another one', () => {
  const named = new Set(questions.flatMap((question) => namedIn(question, 'related')));
  expect(questions.filter(({ slug }) => !named.has(slug)).map(({ path }) => path)).toEqual([]);
});

// From the home page to each topic, and from there to each answer it lists: three pages, two links.
test('every answer is listed by its topic', () => {
  const listed = new Set(
    ofKind('Topic').flatMap((topic) => namedIn(topic, 'questions').map((slug) => `${topic.slug}/${slug}`)),
  );
  expect(questions.filter(({ topic, slug }) => !listed.has(`${topic}/${slug}`)).map(({ path }) => path)).toEqual([]);
});

test('an answer of middle length has 180 to 320 words', () => {
  const median = lengths[Math.floor(lengths.length / 2)];
  expect(median).toBeGreaterThanOrEqual(180);
  expect(median).toBeLessThanOrEqual(320);
});

/** Words of an answer, as check counts them. */
function lengthOf(path: string): number {
  const kind = kindOfPath(path)?.kind;
  const body = kind && readDocument(kind, files.get(path) ?? new Uint8Array()).body;
  return body ? bodyWords(bodyBlocks(body)) : 0;
}
