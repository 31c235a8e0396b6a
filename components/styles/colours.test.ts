import { expect, test } from 'vitest';
import { colourOf } from './colours';

test('a colour of the light scheme is found by its name', () => {
  expect(colourOf('paper')).toMatch(/^#[0-9a-f]{6}$/);
});

test('a name that no colour has is an error', () => {
  expect(() => colourOf('mauve')).toThrow('Unexpected colour "mauve", expected one in components/styles/tokens.css');
});
