import { expect, test } from 'vitest';
import { descriptionOf } from './description';

const sentence = (length: number) => `Words${' word'.repeat(length / 5 - 2)} end.`;

test('a text of the usual length stays as it is', () => {
  expect(descriptionOf(sentence(160))).toBe(sentence(160));
});

test('a longer one ends with the last whole sentence that fits', () => {
  expect(descriptionOf(`${sentence(70)} ${sentence(80)} ${sentence(100)}`)).toBe(`${sentence(70)} ${sentence(80)}`);
});

test('a "Yes." is no description, so the sentence behind it stands there, too', () => {
  expect(descriptionOf(`Yes. ${sentence(100)} ${sentence(100)}`)).toBe(`Yes. ${sentence(100)}`);
  expect(descriptionOf(`Yes. ${sentence(200)} ${sentence(100)}`)).toMatch(/^Yes\. Words .* word …$/);
});

test('a sentence that is too long itself ends between two words', () => {
  const cut = descriptionOf(`One, two; ${'three '.repeat(40)}.`);
  expect(cut).toMatch(/^One, two; (?:three )+…$/);
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut.length).toBeGreaterThan(150);
  expect(descriptionOf(`${'a'.repeat(157)}, ${sentence(100)}`)).toBe(`${'a'.repeat(157)} …`);
});

test('neither a version nor a name that begins with a full stop ends a sentence', () => {
  const text = `${sentence(100)} Use version 5.0 or MQTTnet for .NET, ${sentence(60)}`;
  expect(descriptionOf(text)).toBe(sentence(100));
});
