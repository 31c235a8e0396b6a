import { readFileSync } from 'node:fs';
import type { Searcher } from '../../lib/search/searcher';

/** Something that people search for. */
interface ListedQuery {
  query: string;
  /** Slugs of the answers of which one should come first. */
  expected: readonly string[];
}

/** The queries of a file of lines `query,slug|slug`. */
export function listedQueries(file: string): ListedQuery[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const comma = line.lastIndexOf(',');
    return { query: line.slice(0, comma).replace(/^"(.*)"$/, '$1'), expected: line.slice(comma + 1).split('|') };
  });
}

/** Shares of queries that find their answer first, and among the first three; and those that do not find it first, a line each. */
export async function successOf(searcher: Searcher, queries: readonly ListedQuery[]) {
  const missed: string[] = [];
  let [first, third] = [0, 0];
  for (const { query, expected } of queries) {
    const { results } = await searcher.search(query);
    const found = results.map(({ entry }) => entry.path.replace(/^\/faq\/|#.*$/g, ''));
    const place = found.findIndex((path) => expected.includes(path)) + 1;
    if (place === 1) first++;
    if (place >= 1 && place <= 3) third++;
    if (place !== 1) missed.push(`${query}: expected ${expected.join(' or ')}, found ${found.slice(0, 3).join(', ')}`);
  }
  return { first: first / queries.length, third: third / queries.length, missed };
}
