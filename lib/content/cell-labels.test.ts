import { expect, test } from 'vitest';
import { parseBody } from './parse-body';

/** The labels of the cells of the last row, as far as they have any. */
const labelsIn = (table: string) => JSON.stringify(parseBody(table)).match(/(?<="dataLabel":")[^"]*/g) ?? [];

test('cells of a table too wide for a phone are labelled with their columns, the first of each row excepted', () => {
  const table =
    '| Text | `Code` in | It says |\n| - | - | - |\n| a | `UNABLE_TO_VERIFY_LEAF_SIGNATURE` | certificate |\n';
  expect(labelsIn(table)).toEqual(['Code in', 'It says']);
});

test('a table that fits stays as it is, however long its sentences', () => {
  expect(labelsIn(`| QoS | Copies |\n| - | - |\n| 0 | ${'one or none '.repeat(20)} |\n`)).toEqual([]);
});
