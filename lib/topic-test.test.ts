import { expect, test } from 'vitest';
import { queryOf, readQuery } from './topic-test';

test.each([
  { filter: 'sport/+/#', topics: ['sport/a b', 'a&b=c', '%', 'é/ü', '$SYS', '/'] },
  { filter: '', topics: [] },
  { filter: 'a\0b', topics: ['a\0b'] },
])('an address leads to the same test: $filter', (given) => {
  expect(readQuery(queryOf(given) ?? '')).toEqual(given);
});

test('an address that is written by hand is understood', () => {
  expect(readQuery('?filter=home/+/lamp&topic=home/hall/lamp&topic=100%')).toEqual({
    filter: 'home/+/lamp',
    topics: ['home/hall/lamp', '100%'],
  });
  expect(readQuery('?filter=%23&topic=a%0D%0Ab%0D%0A')).toEqual({ filter: '#', topics: ['a', 'b'] });
});

test('an address without a filter asks for nothing, and a long test has no address', () => {
  expect(readQuery('')).toBeUndefined();
  expect(readQuery('?q=a')).toBeUndefined();
  expect(queryOf({ filter: 'x'.repeat(65_536), topics: [] })).toBeUndefined();
  expect(queryOf({ filter: '\uD800', topics: [] })).toBe('?filter=%EF%BF%BD');
});
