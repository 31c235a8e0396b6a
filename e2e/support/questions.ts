import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { splitFrontmatter } from '../../gate/read/frontmatter';
import { readBody } from '../../gate/read/read-body';
import { readData } from '../../gate/read/read-data';
import { readSource } from '../../gate/read/read-source';
import { withoutCodeMarks } from '../../lib/content/code-marks';
import type { Question, Topic } from '../../lib/content/document';
import { kindOfPath } from '../../lib/content/kinds';
import { builtPages, filesBelow } from './site';

/**
 * What the site must show, as the files in `content/` have it: journeys look for these texts and hold none of their own, so that
 * an answer can be worded anew without a change to a journey. Read with check's own readers, which evaluate nothing.
 */

/** A question as its file has it. */
interface WrittenQuestion
  extends Pick<Question, 'slug' | 'topic' | 'question' | 'answer' | 'versions' | 'references' | 'redirects'> {
  /** As it is read: without the backticks around code. */
  answer: string;
  /** Parsed when it is asked for: that takes longer than all else that is read, and few journeys want it. */
  body(): Root;
}

const documents = filesBelow('content').flatMap(documentAt);

/** Every question of `content/`, in the order of paths. */
export const questions: readonly WrittenQuestion[] = documents.flatMap(({ place, values, body }) =>
  place.kind.name === 'Question' && body
    ? [asRead({ ...(values as Omit<WrittenQuestion, 'slug' | 'topic' | 'body'>), ...addressOf(place), body })]
    : [],
);

function asRead(question: WrittenQuestion): WrittenQuestion {
  return { ...question, answer: withoutCodeMarks(question.answer) };
}

/** Every topic of `content/`, in the order of paths. */
export const topics: readonly Pick<Topic, 'slug' | 'title'>[] = documents.flatMap(({ place, values }) =>
  place.kind.name === 'Topic' ? [{ ...(values as Pick<Topic, 'title'>), slug: place.slug }] : [],
);

/**
 * The first question that fits, for a journey that needs some question of a kind.
 *
 * @param kind - what fits, in words
 * @throws {Error} when none does
 */
export function firstQuestion(kind: string, fits: (question: WrittenQuestion) => boolean): WrittenQuestion {
  const found = questions.find(fits);
  if (!found) throw new Error(`Unexpected absence of a question ${kind}, expected one in content/ - see this journey`);
  return found;
}

/** The question whose slug, or former slug, this is. @throws {Error} when there is none */
export function questionAt(slug: string): WrittenQuestion {
  return firstQuestion(`at ${slug}`, (question) => question.slug === slug || (question.redirects ?? []).includes(slug));
}

/** The questions that `/faq` lists: every one or, where there are very many, some of each topic. */
export function listedQuestions(): WrittenQuestion[] {
  const list = builtPages().find(({ path }) => path === '/faq')?.html ?? '';
  return questions.filter(({ slug }) => list.includes(` id="${slug}"`));
}

/** A question that `/faq` lists, and an address it had before. */
export function renamedQuestion(): { former: string; question: WrittenQuestion } {
  const listed = listedQuestions();
  const question = firstQuestion(
    'on /faq with `redirects`',
    (candidate) => listed.includes(candidate) && (candidate.redirects ?? []).length > 0,
  );
  return { former: question.redirects?.[0] ?? '', question };
}

type Place = NonNullable<ReturnType<typeof kindOfPath>>;

function addressOf({ slug, topic = '' }: Place) {
  return { slug, topic };
}

function documentAt(path: string): { place: Place; values: Record<string, unknown>; body?: () => Root }[] {
  const place = kindOfPath(path);
  if (!place) return [];
  const source = sound(path, readSource(readFileSync(`content/${path}`)));
  const parts = place.kind.body ? sound(path, splitFrontmatter(source)) : { yaml: source, body: undefined };
  const { values } = sound(path, readData(parts.yaml, place.kind.schema, 0));
  return [{ place, values, ...bodyOf(path, parts.body) }];
}

function bodyOf(path: string, body?: string): { body?: () => Root } {
  return body === undefined ? {} : { body: () => sound(path, readBody(body)) };
}

/** Journeys run on a site that was built, so check has let all of it through. */
function sound<T>(path: string, part: T): Exclude<T, readonly unknown[]> {
  if (Array.isArray(part)) throw new Error(`Unexpected problem in content/${path}, expected none - run npm run check`);
  return part as Exclude<T, readonly unknown[]>;
}
