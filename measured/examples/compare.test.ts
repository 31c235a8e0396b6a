import { expect, test } from 'vitest';
import { compare, linesOf } from './compare';

const shown = (text: string) => linesOf(text);

test('lines that are the same, but for blanks at their ends and the width of columns', () => {
  expect(compare(shown('a  1\nb\n'), shown('a 1 \nb\n\n'))).toBeUndefined();
});

test.each([
  ['another line', 'a\nb', 'a\nc', 1],
  ['a line that is missing', 'a\nb', 'a', 1],
  ['a line too many', 'a', 'a\nb', 1],
  ['a line at the wrong place', 'a\nb', 'b\na', 0],
  ['half a line', 'ab', 'a', 0],
])('%s is a difference, at its line', (_, expected, came, line) => {
  expect(compare(shown(expected), shown(came))).toEqual({ line });
});

test('`...` stands for anything within a line, and alone for any lines', () => {
  expect(compare(shown('a ... z\n...\nend'), shown('a b c z\n1\n2\nend'))).toBeUndefined();
  expect(compare(shown('a\n...\nend'), shown('a\nend'))).toBeUndefined();
  expect(compare(shown('a\n...\nend'), shown('a\n1'))).toEqual({ line: 2 });
});

test('times, ports that a system chose and made-up client IDs are not compared', () => {
  const first = '1795580992: New client connected from 127.0.0.1:41210 as auto-772AA149-91C0-C5DD-823A-CD751C487C48';
  const second = '1795580993: New client connected from 127.0.0.1:50001 as auto-1C0ADDD2-91C0-C5DD-823A-CD751C487C48';
  expect(compare([first], [second])).toBeUndefined();
  expect(compare(['2026-11-23T02:09:44+0000 a'], ['2026-11-28T12:00:00+0000 a'])).toBeUndefined();
  expect(compare(['127.0.0.1:1883'], ['127.0.0.1:1884'])).toEqual({ line: 0 });
});

test('what varies is named', () => {
  expect(compare(['21.5, 58 s left'], ['21.5, 57 s left'], { varies: ['58'] })).toBeUndefined();
  expect(compare(['21.5, 58 s left'], ['22.5, 57 s left'], { varies: ['58'] })).toEqual({ line: 0 });
});

test('in any order, each line once', () => {
  const ways = ['any order'] as const;
  expect(compare(['a', 'b', 'b'], ['b', 'a', 'b'], { ways })).toBeUndefined();
  expect(compare(['a', 'b', 'b'], ['b', 'a'], { ways })).toEqual({ line: 2 });
  expect(compare(['a'], ['a', 'a'], { ways })).toEqual({ line: 1 });
});

test('a part: the lines stand in the output in this order, alone or in longer ones', () => {
  const ways = ['part'] as const;
  expect(compare(['b', 'd'], ['1: a', '2: b', '3: c', '4: d'], { ways })).toBeUndefined();
  expect(compare(['d', 'b'], ['1: a', '2: b', '3: c', '4: d'], { ways })).toEqual({ line: 1 });
});
