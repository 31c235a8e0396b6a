import { expect, test } from 'vitest';
import { oneByteJson } from './one-byte-json';

test('it says the same in characters of one byte', () => {
  const value = { type: 'text', value: 'é → 温 🌡 \u2028 "\\u2192" \\' };
  const json = oneByteJson(JSON.stringify(value));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[^\0-\xff]/);
});
