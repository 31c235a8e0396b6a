import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeList, encodeList, entriesIn, mostLevel } from './posting-list';

const decoded = (list: string) => {
  const all: [number, number][] = [];
  decodeList(list, (entry, level) => all.push([entry, level]));
  return all;
};

test('a list is written in few signs', () => {
  expect(
    encodeList([
      [0, 3],
      [1, 26],
      [40, 1],
    ]),
  ).toBe('CZ12A');
});

test('what is written is read again', () => {
  const levels = fc.uniqueArray(fc.tuple(fc.nat(50_000), fc.integer({ min: 1, max: mostLevel })), {
    selector: ([entry]) => entry,
  });
  fc.assert(
    fc.property(levels, (unsorted) => {
      const list = unsorted.sort(([a], [b]) => a - b);
      expect(decoded(encodeList(list))).toEqual(list);
      expect(entriesIn(encodeList(list))).toBe(list.length);
    }),
  );
});
