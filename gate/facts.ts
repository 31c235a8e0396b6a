import type { Root } from 'mdast';
import { fieldsFor } from '../lib/content/field-roles';
import type { Kind } from '../lib/content/kinds';
import { literalAttributes } from '../lib/content/mdx-element';
import { type Place, startOf } from './problem';
import { type Link, linksOf } from './read/links';
import type { Data } from './read/read-data';
import { componentsOf } from './read/tree';

/** A value of a file and where it stands. */
export interface Mention<Value = string> extends Place {
  field: string;
  value: Value;
}

/** What other files need to know of a file. Plain data, so that it can come from another thread. */
export interface Facts {
  path: string;
  kind: Kind['name'];
  slug: string;
  /** Of a question: its folder. */
  topic?: string | undefined;
  /** Texts that readers use to tell pages apart: each must be the only one of its kind. */
  names: Mention[];
  /** Slugs of questions that are named in lists. */
  questions: Mention[];
  /** Former slugs of a question. */
  formerSlugs: Mention[];
  links: readonly Link[];
  /** Glossary entries the body leads to. */
  terms: Mention[];
  anchors: readonly string[];
  /** Place of a topic among the topics. */
  order: Mention<number>[];
}

/** Gathers the facts of a file, as far as its parts could be read. */
export function factsOf(
  file: Pick<Facts, 'path' | 'kind' | 'slug' | 'topic'>,
  data: Data | undefined,
  body: Root | undefined,
  anchors: readonly string[],
): Facts {
  return {
    ...file,
    names: textsIn(data, fieldsFor('title', 'summary', 'definition')),
    questions: textsIn(data, fieldsFor('questions')),
    formerSlugs: textsIn(data, fieldsFor('former addresses')),
    links: body ? linksOf(body) : [],
    terms: body ? termsOf(body) : [],
    anchors,
    order: mentionsIn(data, ['order']).filter(
      (mention): mention is Mention<number> => typeof mention.value === 'number',
    ),
  };
}

/** The texts of these fields, and of the lists in them. */
function textsIn(data: Data | undefined, fields: readonly string[]): Mention[] {
  return mentionsIn(data, fields).filter((mention): mention is Mention => typeof mention.value === 'string');
}

function mentionsIn(data: Data | undefined, fields: readonly string[]): Mention<unknown>[] {
  if (!data) return [];
  return fields.flatMap((field) => {
    const value = data.values[field];
    if (!Array.isArray(value)) return { field, value, ...data.locate([field]) };
    return value.map((entry: unknown, index) => ({ field, value: entry, ...data.locate([field, index]) }));
  });
}

function termsOf(body: Root): Mention[] {
  return componentsOf(body).flatMap(({ node }) => {
    const { name } = literalAttributes(node);
    return node.name === 'Term' && typeof name === 'string' ? { field: 'Term', value: name, ...startOf(node) } : [];
  });
}
