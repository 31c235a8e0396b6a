import { expect, test } from 'vitest';
import { colourOf } from './colours';

test('a colour differs between the schemes', () => {
  expect(colourOf('paper')).toMatch(/^#/);
  expect(colourOf('paper', 'dark')).not.toBe(colourOf('paper'));
});

test('a name that no colour has is an error', () => {
  expect(() => colourOf('mauve')).toThrow('Unexpected colour "mauve", expected one in components/styles/tokens.css');
});
