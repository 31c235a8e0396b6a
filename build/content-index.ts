import { readFileSync } from 'node:fs';
import { type ContentIndex, contentIndexFile, documentFile, documentsFile } from '../lib/content/content-index';
import type { Question, Term, Topic } from '../lib/content/document';
import type { LastChanges } from '../lib/dates';
import { writeWhole } from '../lib/node/files';
import { type QuestionPage, questionPage, type SiteFacts } from '../lib/pages';
import { topicsInOrder } from '../lib/questions';

type Generated = typeof import('contentlayer/generated');

/** Folders below `content/`, each with the stamp of the files that its data are made of. */
export type FolderStamps = Readonly<Record<string, string>>;

/** Which data there are, and of which program. */
interface MadeData {
  program: string;
  folders: FolderStamps;
}

/** A folder is not named here while its data are being written. */
const madeDataFile = '.contentlayer/made.json';

/** @returns no data where it cannot be read which there are */
export function readMadeData(): MadeData {
  try {
    const { program = '', folders = {} } = JSON.parse(readFileSync(madeDataFile, 'utf8'));
    return { program, folders };
  } catch {
    return { program: '', folders: {} };
  }
}

export const writeMadeData = (made: MadeData) => writeWhole(madeDataFile, JSON.stringify(made));

/** The documents of a folder, without their bodies, and these by the paths of their documents. */
export interface FolderOfDocuments {
  questions: Question[];
  topics: Topic[];
  terms: Term[];
  bodies: (readonly [path: string, body: string])[];
}

/**
 * Cuts the bodies off Contentlayer's data of a folder. They are what `contentlayer/generated` exports, read from the file it is made of:
 * an import would make all texts a part of the program, which takes 5.5 GB at 10,000 questions, and the development server was seen to
 * lose a program that changes with every save.
 */
export function readFolder(folder: string): FolderOfDocuments {
  const all = <Kind extends 'Question' | 'Term' | 'Topic'>(kind: Kind): Generated[`all${Kind}s`] =>
    JSON.parse(readFileSync(documentsFile(folder, kind), 'utf8'));
  const [questions, topics, terms] = [all('Question'), all('Topic'), all('Term')];
  return {
    questions: questions.map((question) => {
      const probes = probesIn(question.body);
      return { ...slim(question as Question), ...(probes.length > 0 && { probes }) };
    }),
    topics: topics.map(slim),
    terms: terms.map(slim),
    bodies: [...questions, ...terms].map(({ path, body }) => [path, body] as const),
  };
}

/** The content as pages need it, and its bodies by the paths of their documents. */
interface IndexedContent {
  index: ContentIndex;
  bodies: ReadonlyMap<string, string>;
}

/** Puts the documents of all folders together; without their bodies they are what pages read first. */
export function indexContent(folders: readonly FolderOfDocuments[], changes: LastChanges): IndexedContent {
  const topics = topicsInOrder(folders.flatMap((folder) => folder.topics));
  const index: ContentIndex = {
    // An answer may be there before its topic.
    questions: folders
      .flatMap(({ questions }) => questions)
      .filter(({ topic }) => topics.some(({ slug }) => slug === topic))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    topics,
    terms: folders.flatMap(({ terms }) => terms).sort((a, b) => a.term.localeCompare(b.term, 'en')),
    changes,
  };
  return { index, bodies: new Map(folders.flatMap((folder) => folder.bodies)) };
}

/** The body of a document, read from its own file: for what is done beside other work, and must not hold the texts of all. */
export const storedBody = (path: string): string => JSON.parse(readFileSync(documentFile(path), 'utf8')).body;

/** What the page of an answer shows. */
export function answerPage(site: SiteFacts, slug: string): QuestionPage {
  const page = questionPage({ ...site, bodyOf: storedBody }, slug);
  if (!page || 'to' in page) throw new Error(`Unexpected absence of an answer at ${slug}, expected one`);
  return page;
}

/** Hands the index to the pages. */
export const writeContentIndex = (index: ContentIndex) => writeWhole(contentIndexFile, JSON.stringify(index));

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
