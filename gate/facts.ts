import type { Root } from 'mdast';
import { paths } from '../lib/address';
import { fieldsFor } from '../lib/content/field-roles';
import type { Kind } from '../lib/content/kinds';
import { isPicture } from '../lib/content/picture-languages';
import { startOf } from './problem';
import { citationsIn, namedReferences } from './read/citations';
import { type Link, linksOf } from './read/links';
import { type Mention, numbersIn, textsIn } from './read/mentions';
import type { Data } from './read/read-data';
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
  /** Undefined when the body could not be read: nobody knows then which there are. */
  anchors?: readonly string[] | undefined;
  /** Place of a topic among the topics. */
  order: Mention<number>[];
}

/** Gathers the facts of a file, as far as its parts could be read. */
export function factsOf(
  file: Pick<Facts, 'path' | 'kind' | 'slug' | 'topic'>,
  data: Data | undefined,
  body: Root | undefined,
  anchors: readonly string[] | undefined,
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
    anchors,
    order: numbersIn(data, fieldsFor('order')),
  };
}

function uncitedOf(data: Data, body: Root): Mention[] {
  const cited = new Set(citationsIn(body).map(({ name }) => name));
  return namedReferences(data).filter(({ value }) => !cited.has(value));
}

/** Answers that pictures lead to, at the lines that name them. */
function pictureLinks(body: Root): Link[] {
  return nodesOfType(body, 'code').flatMap((node) => {
    if (!isPicture(node.lang)) return [];
    const { line } = startOf(node);
    return node.value.split('\n').flatMap((text, index) =>
      [...text.matchAll(/\bsee: *([a-z0-9-]+)/g)].map(({ 1: slug = '', index: column }) => ({
        line: line + 1 + index,
        column: column + 1,
        target: paths.question(slug),
      })),
    );
  });
}

function termsOf(body: Root): Mention[] {
  return componentsNamed(body, 'Term').flatMap(({ node, attributes: { name } }) =>
    typeof name === 'string' ? { field: 'Term', value: name, ...startOf(node) } : [],
  );
}
