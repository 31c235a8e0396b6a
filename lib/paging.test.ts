import { expect, test } from 'vitest';
import { partsOf } from './paging';

test('a list that fits is one part', () => {
  expect(partsOf(['a', 'b'], 2)).toEqual([{ items: ['a', 'b'], number: 1, count: 1 }]);
});

test('a longer one goes on in the next part', () => {
  expect(partsOf(['a', 'b', 'c'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 2 },
    { items: ['c'], number: 2, count: 2 },
  ]);
});

test('nothing is one part with nothing in it', () => {
  expect(partsOf([], 2)).toEqual([{ items: [], number: 1, count: 1 }]);
});
