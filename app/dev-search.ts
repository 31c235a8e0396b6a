import { readFileSync } from 'node:fs';
import { devSearchScript } from '@/lib/content/content-index';
import type { Site } from '@/lib/pages';
import { bodyFacts } from '@/lib/search/body-facts';
import { isBodySearched, searchEntries } from '@/lib/search/entries';
import { indexFiles, type SearchIndex } from '@/lib/search/index-files';
import { content } from './content';

let index: SearchIndex | undefined;

/** The index of the content as it is now, for development alone. This module is made anew when the content changes. */
export function currentIndex(): SearchIndex {
  index ??= indexFiles(entriesOf(content()));
  return index;
}

function entriesOf(site: Site) {
  const isSearched = isBodySearched(site.index.questions.length);
  return searchEntries(site, (path) => bodyFacts(JSON.parse(site.bodyOf(path)), isSearched));
}

export const scriptText = (name: string) => readFileSync(devSearchScript(name), 'utf8');

/** An answer that no browser keeps. */
export const answer = (text: string, type: string) =>
  new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
