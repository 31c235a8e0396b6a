import type { SearchEntry } from '../lib/search/entry';
import { indexFiles } from '../lib/search/index-files';
import { Searcher } from '../lib/search/searcher';

/** The paths of the entries that fit best, best first, as the search of the site finds them. */
export async function bestOf(entries: readonly SearchEntry[], query: string, limit: number): Promise<string[]> {
  const { plan, files } = indexFiles(entries);
  const { results } = await new Searcher(plan, async (file) => files.get(file) ?? '').search(query);
  return results.slice(0, limit).map(({ entry }) => entry.path);
}
