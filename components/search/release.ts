import { href, files as siteFiles, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { IndexPlan } from '@/lib/search/index-file-names';
import { site } from '@/lib/site.mjs';
import type { SearchSettings } from './settings';

/** Where the files of a release of the search are. */
type SearchFiles = Pick<SearchSettings, 'program' | 'index' | 'worker'> & { plan: IndexPlan };

/** The text of the entry: what it has to know of its release, and entry.browser.ts. */
export function entryText(script: string, files: SearchFiles): string {
  const settings: SearchSettings = {
    ...files,
    base: site.basePath,
    suggest: suggestUrl({ question: '' }),
    words: text.search,
  };
  return `const settings=${JSON.stringify(settings)};${script}`;
}

/** What the build puts into the scripts of the search that pages and browsers ask for by name. */
export const searchAddresses = {
  searchEntry: href(siteFiles.searchEntry),
  searchFiles: href(`${siteFiles.searchFolder}/`),
};
