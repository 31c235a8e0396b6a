import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { pictureSchemas } from '../components/mdx/pictures/schemas';
import { paths } from '../lib/address';
import { fieldsFor } from '../lib/content/field-roles';
import type { Kind } from '../lib/content/kinds';
import { slugPattern } from '../lib/content/slug';
import { startOf } from './problem';
import { codeSign } from './prose/block';
import type { Prose } from './prose/prose';
import { comparedWords } from './prose/words';
import { citationsIn, namedReferences } from './read/citations';
import { type Link, linksOf } from './read/links';
import { type Mention, numbersIn, textsIn } from './read/mentions';
import { type Data, readData } from './read/read-data';
import { componentsNamed, nodesOfType } from './read/tree';

/** What other files need to know of a file. Plain data, so that it can come from another thread. */
export interface Facts {
  path: string;
  kind: Kind['name'];
  slug: string;
  /** Of a question: its folder. */
  topic?: string | undefined;
  /** Texts that readers use to tell pages apart: each must be the only one of its kind. */
  names: Mention[];
  /** Other names for what a term names. */
  otherNames: Mention[];
  /** Slugs of questions that are named in lists. */
  questions: Mention[];
  /** Former slugs of a question. */
  formerSlugs: Mention[];
  links: readonly Link[];
  /** Glossary entries the body leads to. */
  terms: Mention[];
  /** Names of references that the body does not cite. */
  uncited: Mention[];
  /** Each sentence of the body that is long enough to be nobody else's, by what its words come to. */
  sentences: Mention[];
  /** Undefined when the body could not be read: nobody knows then which there are. */
  anchors?: readonly string[] | undefined;
  /** Place of a topic among the topics. */
  order: Mention<number>[];
}

/** The files of one kind. */
export const ofKind = (files: readonly Facts[], wanted: Facts['kind']) => files.filter(({ kind }) => kind === wanted);

/** Gathers the facts of a file, as far as its parts could be read. */
export function factsOf(
  file: Pick<Facts, 'path' | 'kind' | 'slug' | 'topic'>,
  data: Data | undefined,
  body: Root | undefined,
  anchors: readonly string[] | undefined,
  prose: Prose['body'],
): Facts {
  return {
    ...file,
    names: textsIn(data, fieldsFor('title', 'summary', 'definition')),
    otherNames: textsIn(data, fieldsFor('other title')),
    questions: textsIn(data, fieldsFor('questions', 'own questions')),
    formerSlugs: textsIn(data, fieldsFor('former addresses')),
    links: body ? [...linksOf(body), ...pictureLinks(body)] : [],
    terms: body ? termsOf(body) : [],
    uncited: data && body ? uncitedOf(data, body) : [],
    sentences: file.kind === 'Question' ? prose.flatMap(sentencesIn) : [],
    anchors,
    order: numbersIn(data, fieldsFor('order')),
  };
}

/** Words below which two people may write the same sentence. */
const fewWords = 8;

function sentencesIn({ text, code, locate }: Prose['body'][number]): Mention[] {
  let index = 0;
  let signs = 0;
  return text.split(/(?<=[.!?]) /).flatMap((sentence) => {
    const [at, first] = [index, signs];
    index += sentence.length + 1;
    signs += sentence.split(codeSign).length - 1;
    const words = comparedWords({ text: sentence, code: code.slice(first, signs) });
    if (words.length < fewWords) return [];
    // As short as many thousands of them, in the report that is kept of each file, allow.
    const value = createHash('sha256')
      .update(words.map(({ word }) => word).join(' '))
      .digest('base64url')
      .slice(0, 12);
    return { field: 'body', value, ...locate(at) };
  });
}

function uncitedOf(data: Data, body: Root): Mention[] {
  const cited = new Set(citationsIn(body).map(({ name }) => name));
  return namedReferences(data).filter(({ value }) => !cited.has(value));
}

/** Answers to which the pictures `decide` lead, where they name them. */
function pictureLinks(body: Root): Link[] {
  return nodesOfType(body, 'code').flatMap((node) => {
    const data = node.lang === 'decide' ? readData(node.value, pictureSchemas.decide.schema, startOf(node).line) : [];
    if (Array.isArray(data)) return [];
    return seenIn(data.values).flatMap(({ keys, slug }) =>
      // What is no slug is the affair of the picture.
      slugPattern.test(slug) ? { ...data.locate(keys), target: paths.question(slug) } : [],
    );
  });
}

/** Every `see` below a value, and the way to it. */
function seenIn(value: unknown, above: readonly string[] = []): { keys: readonly string[]; slug: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const keys = [...above, key];
    return key === 'see' && typeof below === 'string' ? { keys, slug: below } : seenIn(below, keys);
  });
}

function termsOf(body: Root): Mention[] {
  return componentsNamed(body, 'Term').flatMap(({ node, attributes: { name } }) =>
    typeof name === 'string' ? { field: 'Term', value: name, ...startOf(node) } : [],
  );
}
