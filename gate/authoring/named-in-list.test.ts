import { expect, test } from 'vitest';
import { withEntry } from './named-in-list';

test.each([
  [
    'questions:\n  - one\n  - two # the longest\nmostAsked:\n  - one\n',
    'questions:\n  - one\n  - two # the longest\n  - new\nmostAsked:\n  - one\n',
  ],
  ['order: 1\nquestions:\n- one', 'order: 1\nquestions:\n- one\n- new'],
  ['questions: [one, two] # few\norder: 1\n', 'questions: [one, two, new] # few\norder: 1\n'],
  ['questions: [\n  one,\n]\n', 'questions: [\n  one, new,\n]\n'],
  ['questions: []\n', 'questions: [new]\n'],
  ["title: 'One: two'\n", "title: 'One: two'\nquestions: [new]\n"],
])('%j becomes %j', (yaml, after) => {
  expect(withEntry(yaml, 'questions', 'new')).toBe(after);
});

test('what is no list is left alone', () => {
  expect(() => withEntry('questions: one\n', 'questions', 'new')).toThrow('Unexpected `questions`, expected a list');
});
