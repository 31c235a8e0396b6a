import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { type Processor, unified } from 'unified';
import { expect, test } from 'vitest';
import { kindOfPath } from '../../lib/content/kinds';
import { allProbes } from '../../measured/run/load';
import { limits } from '../limits';
import { codeSign, placeSign } from '../prose/block';
import { proseOf } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { readDocument } from '../read/read-document';

/**
 * The limit, which content/STYLE.md states: a sentence of so many words or more is too hard when this share of the seven measures of
 * retext-readability say that a reader of that age has trouble with it.
 */
const limit = { age: 16, threshold: 5 / 7, minWords: 8 };

const reader = unified().use(retextEnglish).use(retextReadability, limit).use(writeNothing).freeze();

function writeNothing(this: Processor): void {
  this.compiler = () => '';
}

/** Whether a sentence is beyond the limit. What is code, or cites, is a short word to it. */
function isHard(sentence: string): boolean {
  return reader.processSync(sentence.replaceAll(codeSign, 'this').replaceAll(placeSign, '')).messages.length > 0;
}

/** The sentences of a document that are beyond the limit, each with its place. */
function hardSentencesIn(path: string): string[] {
  const place = kindOfPath(path);
  if (!place) return [];
  const { data, body } = readDocument(place.kind, readFileSync(join('content', path)));
  const { fields, body: blocks } = proseOf(place.kind.name, data, body);
  // One by one: the parser of the library takes "at QoS 1. The" for the middle of a sentence.
  return [...fields, ...blocks].flatMap(({ text, locate }) =>
    sentencesOf(text)
      .filter((sentence) => isHard(sentence.text))
      .map((sentence) => `${path}:${locate(sentence.index).line} ${sentence.text.trim()}`),
  );
}

test('a sentence of long words is beyond the limit, and the same in short words is not', () => {
  expect(isHard('Synchronisation necessitates bidirectional acknowledgement of all intermediate configurations.')).toBe(
    true,
  );
  expect(isHard('Both sides have to tell each other what they have set before they agree.')).toBe(false);
});

test.each(['questions', 'glossary'])(
  'every sentence of %s can be read by a reader of sixteen: cut a long one, or take shorter words',
  (folder) => {
    const documents = readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort();
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.flatMap(hardSentencesIn)).toEqual([]);
  },
);

test('so can every sentence of a probe, and none is longer than an answer may have it', async () => {
  const sentences = (await allProbes()).flatMap(({ id, question, rule, means }) =>
    [question, rule.text, means].flatMap((text) =>
      sentencesOf(text).map((sentence) => `${id}: ${sentence.text.trim()}`),
    ),
  );
  const words = (sentence: string) => sentence.split(/\s+/).length - 1;
  expect(sentences.filter((sentence) => words(sentence) > limits.sentence)).toEqual([]);
  expect(sentences.filter((sentence) => isHard(sentence.replace(/^\S+ /, '')))).toEqual([]);
});
