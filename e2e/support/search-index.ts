import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../build/9-publish';
import type { SearchSettings } from '../../components/search/settings';
import { files as siteFiles } from '../../lib/address';
import { Searcher } from '../../lib/search/searcher';
import { site } from '../../lib/site.mjs';

/** The search of a built site, as a browser has it. */
export function searcherOf(folder = outFolder): Searcher {
  const entry = readFileSync(join(folder, siteFiles.searchEntry), 'utf8');
  const [, settings = '{}'] = /^const settings=(\{.*?\});/.exec(entry) ?? [];
  const { plan, index } = JSON.parse(settings) as SearchSettings;
  const below = index.slice(site.basePath.length);
  return new Searcher(plan, async (file) => readFileSync(join(folder, below, file), 'utf8'));
}
