import { expect, test, vi } from 'vitest';
import { readBody } from './read-body';

vi.mock('../../lib/content/parse-mdx', () => ({
  parseMdx: () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
}));

test('a parser whose stack ends is a problem of the file', () => {
  expect(readBody('Text.')).toEqual([
    {
      line: 1,
      column: 1,
      message: 'Unexpected depth of nesting, expected at most 60 levels',
      hint: 'use fewer levels',
    },
  ]);
});
