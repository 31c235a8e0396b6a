import type { Root } from 'mdast';

import type { Kind } from '../lib/content/kinds';
import { literalAttributes } from '../lib/content/mdx-element';
import { type Place, start } from './problem';
import { startOf, visitComponents } from './read/tree';
import type { Data } from './rule';
import { type Link, linksOf } from './rules/links';

/** A piece of text of a file and where it stands. */
export interface Mention extends Place {
  field: string;
  value: string;
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
  slugs: Mention[];
  links: readonly Link[];
  /** Glossary entries the body leads to. */
  terms: Mention[];
  anchors: readonly string[];
  /** Place of a topic among the topics. */
  order?: (Place & { value: number }) | undefined;
}

const nameFields = ['question', 'answer', 'title', 'description', 'term', 'definition'];
const slugFields = ['related', 'redirects', 'questions', 'mostAsked'];

/** Gathers the facts of a file whose parts could be read. */
export function factsOf(
  file: Pick<Facts, 'path' | 'slug' | 'topic'> & { kind: Kind['name'] },
  data: Data | undefined,
  body: Root | undefined,
  anchors: readonly string[] = [],
): Facts {
  const { values = {}, locate = () => start } = data ?? {};
  const text = (field: string): Mention[] => {
    const value = values[field];
    return typeof value === 'string' ? [{ field, value, ...locate([field]) }] : [];
  };
  const list = (field: string): Mention[] => {
    const items: unknown[] = Array.isArray(values[field]) ? (values[field] as unknown[]) : [];
    return items.flatMap((value, index) =>
      typeof value === 'string' ? [{ field, value, ...locate([field, index]) }] : [],
    );
  };
  return {
    ...file,
    names: nameFields.flatMap(text),
    slugs: slugFields.flatMap(list),
    links: body ? linksOf(body) : [],
    terms: body ? termsOf(body) : [],
    anchors,
    order: typeof values.order === 'number' ? { value: values.order, ...locate(['order']) } : undefined,
  };
}

function termsOf(body: Root): Mention[] {
  const terms: Mention[] = [];
  visitComponents(body, (element) => {
    const { name } = literalAttributes(element);
    if (element.name === 'Term' && typeof name === 'string')
      terms.push({ field: 'Term', value: name, ...startOf(element) });
  });
  return terms;
}
