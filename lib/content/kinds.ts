import type { z } from 'zod';
import { paths } from '../address';
import { pageIds, termHeadingId } from './page-ids';
import { question, term, topic } from './schema';

/** A document type: where its files lie and which schema their data must fit. */
export interface Kind {
  name: 'Question' | 'Topic' | 'Term';
  /** Glob below `content/`, as Contentlayer takes it: the last `*` is the slug, one before it the topic. */
  pattern: string;
  schema: z.ZodObject;
  /** True for MDX with frontmatter, false for YAML alone. */
  body: boolean;
}

/** Every kind of document, and where its files are. */
export const kinds: readonly Kind[] = [
  { name: 'Question', pattern: 'questions/*/*.mdx', schema: question, body: true },
  { name: 'Topic', pattern: 'topics/*.yaml', schema: topic, body: false },
  { name: 'Term', pattern: 'glossary/*.mdx', schema: term, body: true },
];

const pathsOfKinds = kinds.map(({ pattern }) => {
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)');
  return new RegExp(`^${source}$`);
});

/** The kind of a file, with the slug and, of a question, the topic that its path gives. */
export interface PlacedKind {
  kind: Kind;
  slug: string;
  topic?: string;
}

/** What the file at `path` (relative to `content/`) is; undefined for a stranger. */
export function kindOfPath(path: string): PlacedKind | undefined {
  for (const [index, kind] of kinds.entries()) {
    const [, ...names] = pathsOfKinds[index]?.exec(path) ?? [];
    const slug = names.at(-1);
    if (slug) return { kind, slug, topic: names.at(-2) };
  }
}

/**
 * Files below `content/` for those who write there. They are no documents: nothing reads them, so they are neither checked nor
 * copied, and whatever a pull request puts into them reaches no page.
 */
export const notes: readonly string[] = ['STYLE.md'];

/** Whether the pages of the site take this slug, as an address or as an id. */
export function isReserved(kind: Kind['name'], slug: string): boolean {
  // Servers take `index` for the page of the folder.
  if (slug === 'index' || paths.question(slug) === paths.everything) return true;
  if (kind === 'Question') return Object.values<string>(pageIds).includes(slug);
  return kind === 'Term' && (slug === pageIds.content || slug.startsWith(termHeadingId('')));
}
