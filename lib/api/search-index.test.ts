import { expect, test } from 'vitest';
import type { SearchEntry } from '../search/entry';
import { indexFiles } from '../search/index-files';
import * as schemas from './schemas';
import { searcherOver, searchValue } from './search-index';

const entries = Array.from(
  { length: 700 },
  (_, number): SearchEntry => ({
    kind: number % 7 === 0 ? 'term' : 'question',
    title: `Subject${number} and more`,
    path: `/faq/q${number}`,
    answer: `It is number ${number}.`,
    topic: 'Basics',
    versions: ['5.0'] as const,
    keywords: number % 3 === 0 ? ['constructor'] : [],
    places: [{ title: 'A Heading?' }, { title: 'B', id: 'b-1' }],
    body: 'words',
  }),
);

test('the index in one file is that of the site, however many files that has', async () => {
  const index = indexFiles(entries);
  expect(index.files.size).toBeGreaterThan(2);
  const value: unknown = JSON.parse(JSON.stringify(searchValue(index)));
  const told = schemas.search.parse(value);
  expect(JSON.stringify(told)).toBe(JSON.stringify(value));
  expect(told.entries).toHaveLength(entries.length);
  expect(told.entries[1]).toMatchObject({
    places: [
      { title: 'A Heading?', id: 'a-heading' },
      { title: 'B', id: 'b-1' },
    ],
    url: 'http://localhost:3000/faq/q1',
  });
  const searcher = searcherOver(told);
  expect((await searcher.search('subject650')).results[0]?.entry.title).toBe('Subject650 and more');
  expect((await searcher.search('constructor', ['term'])).results.map(({ entry }) => entry.kind)).toEqual(
    Array.from({ length: 12 }, () => 'term'),
  );
});
