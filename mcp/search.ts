import type { Api } from '../lib/api/schemas';
import { searcherOver } from '../lib/api/search-index';
import { anchorOf, type EntryKind } from '../lib/search/entry';
import type { SearchResult } from '../lib/search/searcher';

/** Something that was found. */
type Hit = SearchResult['entry'] & {
  /** Public address of the place that comes closest to the query. */
  url: string;
};

/** Finds what the search of the site finds. @param kinds - of things; all of them unless told */
export type Search = (query: string, limit: number, kinds?: readonly EntryKind[]) => Promise<Hit[]>;

/** A search in the index of the API. */
export function searchIn(index: Api['search']): Search {
  const searcher = searcherOver(index);
  return async (query, limit, kinds) => {
    const { results } = await searcher.search(query, kinds);
    return results.slice(0, limit).map(({ entry, place }) => ({
      ...entry,
      url: place ? `${entry.path}#${place.id ?? anchorOf(place.title)}` : entry.path,
    }));
  };
}
