import { listedQueries, successOf } from './support/query-list';
import { searcherOf } from './support/search-index';
import { expect, test } from './support/test';

// What people search for, and the answers that they mean. The first list is the measure; nobody looked at the second while the search was made.
for (const [name, least] of [
  ['given', { first: 0.92, third: 0.98 }],
  ['own', { first: 0.9, third: 0.95 }],
  ['held-out', { first: 0.75, third: 0.9 }],
] as const) {
  test(`the search finds what people look for: the ${name} queries`, async () => {
    const queries = listedQueries(`lib/search/test-data/${name}-queries.csv`);
    const { first, third, missed } = await successOf(searcherOf(), queries);
    console.log(
      `search, ${queries.length} ${name} queries: success@1 ${first.toFixed(3)}, success@3 ${third.toFixed(3)}`,
    );
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(least.first);
    expect(third, missed.join('\n')).toBeGreaterThanOrEqual(least.third);
  });
}

// What is found beside answers leads to its own place.
for (const [query, kind, path] of [
  ['retain handling', 'term', '/glossary#retain-handling'],
  ['0x95', 'code', '/faq/reason-codes#:~:text=0x95,Packet%20too%20large'],
  ['Server Keep Alive', 'property', '/faq/what-is-new-in-mqtt-5#:~:text=Server%20Keep%20Alive'],
  ['longest keep alive 65535', 'measured', '/measured/longest-keep-alive'],
] as const) {
  test(`“${query}” finds a ${kind} in its place`, async () => {
    const { results } = await searcherOf().search(query);
    expect(results.map(({ entry }) => `${entry.kind} ${entry.path}`)).toContain(`${kind} ${path}`);
  });
}
