import { expect, test } from 'vitest';
import { didYouMean } from './wording';

const slugs = ['note', 'title', 'topic-wildcards', '3.1', '3.1.1', '5.0'];

test.each([
  ['nots', 'note'],
  ['noet', 'note'],
  ['Titel', 'title'],
  ['topic-wildcrads', 'topic-wildcards'],
  ['5', '5.0'],
  ['50', '5.0'],
  ['3.1.2', '3.1.1'],
])('%s is meant to be %s', (value, meant) => {
  expect(didYouMean(value, slugs)).toBe(`did you mean \`${meant}\`?`);
});

test.each(['9.9.9', 'x', '#', 'bold', 'nose-bleed', ''])('%s is none of them', (value) => {
  expect(didYouMean(value, slugs)).toBeUndefined();
});
