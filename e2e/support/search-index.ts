import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../build/9-publish';
import type { SearchSettings } from '../../components/search/settings';
import { files as siteFiles } from '../../lib/address';
import { Searcher } from '../../lib/search/searcher';
import { site } from '../../lib/site.mjs';

/** What the entry of the search of a built site says of its release. */
export function searchSettings(folder = outFolder): SearchSettings {
  const [, settings = '{}'] =
    /^const settings=(\{.*?\});/.exec(readFileSync(join(folder, siteFiles.searchEntry), 'utf8')) ?? [];
  return JSON.parse(settings);
}

/** The search of a built site, as a browser has it. */
export function searcherOf(folder = outFolder): Searcher {
  const { plan, index } = searchSettings(folder);
  const below = index.slice(site.basePath.length);
  return new Searcher(plan, async (file) => readFileSync(join(folder, below, file), 'utf8'));
}
