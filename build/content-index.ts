import { readFileSync } from 'node:fs';
import { allOfKindFile, type ContentIndex, contentIndexFile, documentFile } from '../lib/content/content-index';
import type { Question, Term, Topic } from '../lib/content/document';
import type { LastChanges } from '../lib/last-changed';
import { writeWhole } from '../lib/node/files';
import { topicsInOrder } from '../lib/questions';

type Generated = typeof import('contentlayer/generated');

/**
 * What `contentlayer/generated` exports, read from the file it is made of: an import would make all texts a part of the program, which
 * takes 5.5 GB at 10,000 questions, and the development server was seen to lose a program that changes with every save.
 */
function allOfKind<Kind extends 'Question' | 'Term' | 'Topic'>(kind: Kind): Generated[`all${Kind}s`] {
  return JSON.parse(readFileSync(allOfKindFile(kind), 'utf8'));
}

/** The content as pages need it, and its bodies by the paths of their documents. */
export interface IndexedContent {
  index: ContentIndex;
  bodies: ReadonlyMap<string, string>;
}

/**
 * Cuts the bodies off Contentlayer's data; the rest is what pages read first.
 *
 * @throws {SyntaxError} while Contentlayer is writing
 */
export function indexContent(changes: LastChanges): IndexedContent {
  const all: { questions: (Question & { body: string })[]; topics: Topic[]; terms: Term[] } = {
    questions: allOfKind('Question'),
    topics: allOfKind('Topic'),
    terms: allOfKind('Term'),
  };
  const bodies = new Map([...bodiesOf(all.questions), ...bodiesOf(all.terms)]);
  const topics = topicsInOrder(all.topics.map(slim));
  const index: ContentIndex = {
    // Contentlayer's own order is that in which it came to the files, and it may come to an answer before its topic.
    questions: all.questions
      .filter(({ topic }) => topics.some(({ slug }) => slug === topic))
      .map((question) => {
        const probes = probesIn(question.body);
        return { ...slim(question), ...(probes.length > 0 && { probes }) };
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    topics,
    terms: all.terms.map(slim).sort((a, b) => a.term.localeCompare(b.term, 'en')),
    changes,
  };
  return { index, bodies };
}

/** The body of a document, read from its own file: for what is done beside other work, and must not hold the texts of all. */
export const storedBody = (path: string): string => JSON.parse(readFileSync(documentFile(path), 'utf8')).body;

/** Hands the index to the pages. */
export const writeContentIndex = (index: ContentIndex) => writeWhole(contentIndexFile, JSON.stringify(index));

const bodiesOf = (documents: readonly { path: string; body?: string }[]) =>
  documents.map(({ path, body = '' }) => [path, body] as const);

/** Behaviours that a body shows with `<Measured>`. Found in its JSON, for to take apart every body would cost more than all else here. */
const probesIn = (body: string) => [
  // A copy of its own: a part of a text keeps the whole text in memory.
  ...new Set(
    [...body.matchAll(/"tagName":"Measured","properties":\{"probe":"([^"]+)"/g)].map(([, id = '']) =>
      Buffer.from(id).toString(),
    ),
  ),
];

/** Takes away what Contentlayer says of the file a document was made of, which `path` says, too, and the body. */
function slim<T extends object>(document: T): T {
  const { _id, _raw, type, text, body, ...rest } = document as Record<string, unknown>;
  return rest as T;
}
