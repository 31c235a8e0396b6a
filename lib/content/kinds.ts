import type { z } from 'zod';
import { question, term, topic } from './schema';

/** A document type: where its files lie and which schema their data must fit. */
export interface Kind {
  name: 'Question' | 'Topic' | 'Term';
  /** Glob below `content/`, as Contentlayer takes it. */
  pattern: string;
  /** The same place as an expression; its groups name the topic and the slug. */
  path: RegExp;
  schema: z.ZodObject;
  /** True for MDX with frontmatter, false for YAML alone. */
  body: boolean;
}

/** Every kind of document, and where its files are. */
export const kinds: readonly Kind[] = [
  {
    name: 'Question',
    pattern: 'questions/*/*.mdx',
    path: /^questions\/(?<topic>[^/]+)\/(?<slug>[^/]+)\.mdx$/,
    schema: question,
    body: true,
  },
  { name: 'Topic', pattern: 'topics/*.yaml', path: /^topics\/(?<slug>[^/]+)\.yaml$/, schema: topic, body: false },
  { name: 'Term', pattern: 'glossary/*.mdx', path: /^glossary\/(?<slug>[^/]+)\.mdx$/, schema: term, body: true },
];

/** The kind of the file at `path` (relative to `content/`), with the topic and slug its name gives; undefined for a stranger. */
export function kindOfPath(path: string): { kind: Kind; slug: string; topic?: string } | undefined {
  for (const kind of kinds) {
    const groups = kind.path.exec(path)?.groups;
    if (groups?.slug) return { kind, slug: groups.slug, topic: groups.topic };
  }
}

/**
 * Files below `content/` for those who write there. They are no documents: nothing reads them, so they are neither checked nor
 * copied, and whatever a pull request puts into them reaches no page.
 */
export const notes: readonly string[] = ['STYLE.md'];

/** Pages of their own below `/faq`. */
const pages = /^(?:all|index)$/;

/** Ids that the pages give beside those made from slugs; for those that `/faq` gives to topics, see `topicId`. */
const pageIds: Readonly<Record<Kind['name'], RegExp | undefined>> = {
  Question: /^(?:content|references|related)$/,
  Term: /^(?:content|term-.*)$/,
  Topic: undefined,
};

/** Id of a topic on `/faq`, where the answers have their slugs as ids. */
export const topicId = (topic: string) => `topic-${topic}`;

/** Whether the pages of the site take this slug, as an address or as an id. */
export function isReserved(kind: Kind['name'], slug: string): boolean {
  return pages.test(slug) || (pageIds[kind]?.test(slug) ?? false);
}
