import { expect, test } from 'vitest';
import { typosAllowed, typosBetween } from './typos';

for (const [a, b, typos] of [
  ['retain', 'retain', 0],
  ['retian', 'retain', 1],
  ['recieve', 'receive', 1],
  ['mesage', 'message', 1],
  ['instaal', 'instal', 1],
  ['persistant', 'persistent', 1],
  ['bridge', 'broker', 3],
] as const) {
  test(`${a} is ${typos} slips from ${b}`, () => {
    expect(typosBetween(a, b, 2)).toBe(typos);
    expect(typosBetween(b, a, 2)).toBe(typos);
  });
}

test('short words and codes are what they are', () => {
  expect([1, 3, 4, 7, 8].map(typosAllowed)).toEqual([0, 0, 1, 1, 2]);
});
