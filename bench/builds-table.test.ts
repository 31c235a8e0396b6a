import { expect, test } from 'vitest';
import { missesOf, rowsOf } from './builds-table';

const base = { 'cold build, s': 40, 'finish, processor s': 8, 'edit of a short answer, s': 39 };
const today = {
  'cold build, s': 30,
  'finish, processor s': 5,
  'edit of a short answer, s': 8,
  'most memory, MB': 1234.56,
};

test('figures stand beside each other, with their ratio; an edit is a part of the cold build of the base', () => {
  const rows = rowsOf(1000, { abc: base, today }, 'abc');
  expect(rows).toEqual([
    ['1,000 questions', 'abc', 'today', 'today / abc', 'at most'],
    ['cold build, s', '40', '30', '0.75', 'ratio 0.85'],
    ['finish, processor s', '8', '5', '0.63', 'ratio 0.5'],
    ['edit of a short answer, s', '39', '8', '0.2', 'ratio 0.25'],
    ['most memory, MB', '-', '1,235', '-', ''],
  ]);
});

test('without a base there are no ratios', () => {
  expect(rowsOf(110, { today: { 'largest page, kB of gzip': 127.3 } })).toEqual([
    ['110 questions', 'today', 'at most'],
    ['largest page, kB of gzip', '127.3', '150'],
  ]);
});

test('what is above its aim is missed', () => {
  expect(missesOf(1000, { abc: base, today }, 'abc')).toEqual([
    'at 1000 questions: finish, processor s: 0.63 of abc, at most 0.5',
  ]);
  expect(missesOf(110, { today }, 'abc')).toEqual(['at 110 questions: edit of a short answer, s: 8, at most 6']);
});

test('what could not be measured is not missed', () => {
  expect(missesOf(10_000, { abc: {}, today }, 'abc')).toEqual([]);
  expect(missesOf(10_000, {}, 'abc')).toEqual([]);
});
