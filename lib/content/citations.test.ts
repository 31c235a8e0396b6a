import { expect, test } from 'vitest';
import { numberCitations } from './citations';
import type { Reference } from './document';
import { parseBody } from './parse-body';

const references: Reference[] = [
  { name: 'manual', title: 'A manual', url: 'https://example.org/manual' },
  { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' },
];

const numbersOf = (body: string) => {
  const all = numberCitations(parseBody(body), references);
  return all.map(({ reference, places }) => ['url' in reference ? reference.title : reference.section, ...places]);
};

test('citations of documents and of the standard share one numbering, which goes on where the references end', () => {
  expect(
    numbersOf(
      'One.<Reference name="manual" /> See <Spec version="5.0" section="4.2" /> and <Spec version="5.0" section="4.3" />. Two.<Reference name="manual" />',
    ),
  ).toEqual([
    ['A manual', 'c.1', 'c.1.2'],
    ['4.2', 'c.2'],
    ['4.3', 'c.3'],
  ]);
});

test('the same section of the other version is another document', () => {
  expect(numbersOf('See <Spec version="3.1.1" section="4.2" />.')).toEqual([['A manual'], ['4.2'], ['4.2', 'c.3']]);
});

test('a name that no reference has gets no number', () => {
  expect(numbersOf('One.<Reference name="other" />')).toEqual([['A manual'], ['4.2']]);
});
