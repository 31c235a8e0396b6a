import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import revision from '@/.generated/content-revision.json';
import { type ContentIndex, contentIndexFile, documentFile, shownBodyFile } from '@/lib/content/content-index';
import { type Measured, measuredFile } from '@/lib/measured/measured';
import { waitForFile } from '@/lib/node/wait-for-file';
import { type Pages, pagesToMakeFile, type Site, siteOf } from '@/lib/pages';

// The development server reads the content again when this changes; an import that nothing uses would be left out.
void revision;

const inDevelopment = process.env.NODE_ENV === 'development';

// A build starts Next before the content is read, and writes this file last (build/5-next.ts).
if (!inDevelopment) waitForFile(pagesToMakeFile, Number(process.env.BUILDER));

const index: ContentIndex = readJson(contentIndexFile);
export const { questions, topics, terms, changes } = index;

/** The one door between Contentlayer's data and the routes. */
export const content = siteOf(index, bodyOf, readJson(measuredFile) as Measured);
/** Looks questions up. */
export const { catalogue } = content;
/** The pages that a build must make anew. In development a page is made when it is asked for. */
export const pagesToMake: Pages = inDevelopment
  ? { single: [], questions: [], topics: [], probes: [], software: [] }
  : readJson(pagesToMakeFile);

/**
 * The value of a page that there is one of; undefined in a build that has this page from before. Next makes each route all the same, and
 * then makes an empty page, which is of no use to anybody.
 */
export function toShow<T>(path: string, pageOf: (site: Site) => T): T | undefined {
  return inDevelopment || pagesToMake.single.includes(path) ? pageOf(content) : undefined;
}

/** The body of a document as a tree of HTML elements. */
export const treeOf = (body: string): Root => JSON.parse(body);

/** The body of a document, in JSON. @param path - below `content/` */
export function bodyOf(path: string): string {
  // After each save Contentlayer takes every document away for a moment and puts it back.
  return inDevelopment ? readFileSync(shownBodyFile(path), 'utf8') : readJson(documentFile(path)).body;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
