import { expect, test } from 'vitest';
import { hint } from './hint';
import { byPlace, type FileProblem, formatAnnotation, formatProblem } from './problem';

const problem: FileProblem = {
  path: 'a.mdx',
  line: 3,
  column: 10,
  message: 'Unexpected `x`, expected `y`',
  hint: hint`write y`,
};

test('a problem is one line that starts with its place', () => {
  expect(formatProblem(problem)).toBe('a.mdx:3:10 Unexpected `x`, expected `y` - write y');
  expect(formatProblem({ ...problem, hint: undefined })).toBe('a.mdx:3:10 Unexpected `x`, expected `y`');
});

test('nothing an author writes adds a line or a command of its own', () => {
  const hostile = { ...problem, path: 'a\n::error::b.mdx', message: 'Unexpected `\u001B[2J\u202E`, expected text' };
  expect(formatProblem(hostile)).toBe(
    'a ::error::b.mdx:3:10 Unexpected `<U+001B>[2J<U+202E>`, expected text - write y',
  );
  expect(formatAnnotation(hostile).split('\n')).toHaveLength(1);
  expect(formatAnnotation(hostile)).toMatch(/^::error file=a%0A%3A%3Aerror%3A%3Ab\.mdx,line=3,col=10::/);
});

test('problems stand in the order of files and lines', () => {
  const at = (path: string, line: number) => ({ ...problem, path, line });
  expect([at('b', 1), at('a', 10), at('a', 9)].sort(byPlace).map(({ path, line }) => `${path}${line}`)).toEqual([
    'a9',
    'a10',
    'b1',
  ]);
});
