import { readFileSync } from 'node:fs';
import type { Metadata } from 'next';
import revision from '@/.generated/content-revision.json';
import { type ContentIndex, contentIndexFile, documentFile, shownBodyFile } from '@/lib/content/content-index';
import { type Measured, measuredFile } from '@/lib/measured/measured';
import { fileWrittenBy } from '@/lib/node/wait-for-file';
import { type Pages, pagesToMakeFile, type Site, siteOf } from '@/lib/pages';

// The development server reads the content again when this changes; an import that nothing uses would be left out.
void revision;

const inDevelopment = process.env.NODE_ENV === 'development';

let site: Site | undefined;

/**
 * The one door between Contentlayer's data and the routes. It opens when a page is made and not before: a build starts Next, which loads
 * every route, while the content is still being checked.
 */
export function content(): Site {
  site ??= siteOf(readJson(contentIndexFile) as ContentIndex, bodyOf, readJson(measuredFile) as Measured);
  return site;
}

/** The pages that a build must make anew, once it has found out. In development a page is made when it is asked for. */
export async function pagesToMake(): Promise<Pages> {
  if (inDevelopment) return { single: [], questions: [], topics: [], probes: [], software: [] };
  // The build writes this file last (build/5-next.ts).
  await fileWrittenBy(Number(process.env.BUILDER), pagesToMakeFile);
  return readJson(pagesToMakeFile);
}

/**
 * The value of a page that there is one of; undefined in a build that has this page from before. Next makes each route all the same, and
 * then makes an empty page, which is of no use to anybody.
 */
export async function toShow<T>(path: string, pageOf: (site: Site) => T): Promise<T | undefined> {
  return inDevelopment || (await pagesToMake()).single.includes(path) ? pageOf(content()) : undefined;
}

/** `generateMetadata` of such a page; an empty page has none. */
export function metadataOf<T>(pageToShow: () => Promise<T | undefined>, describe: (page: T) => Metadata) {
  return async (): Promise<Metadata> => {
    const page = await pageToShow();
    return page ? describe(page) : {};
  };
}

/** The body of a document, in JSON. @param path - below `content/` */
function bodyOf(path: string): string {
  // After each save Contentlayer takes every document of the folder away for a moment and puts it back.
  return inDevelopment ? readFileSync(shownBodyFile(path), 'utf8') : readJson(documentFile(path)).body;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
