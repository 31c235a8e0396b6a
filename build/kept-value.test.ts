import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ValuesOfTexts } from './kept-value';

/** A build that asks for the values of these texts. @returns the values, and the texts of which they had to be made */
function build(file: string, texts: readonly string[]) {
  const made: string[] = [];
  const values = new ValuesOfTexts(file, (text) => {
    made.push(text);
    return text.length;
  });
  const found = texts.map(values.of);
  values.save();
  return { found, made };
}

test('a value is made once for a text, until a build has no such text or another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (program: string) => join(folder, 'lengths', `${program}.json`);
  expect(build(file('a'), ['one', 'three', 'one'])).toEqual({ found: [3, 5, 3], made: ['one', 'three'] });
  expect(build(file('a'), ['three', 'eleven'])).toEqual({ found: [5, 6], made: ['eleven'] });
  expect(build(file('a'), ['three', 'eleven'])).toEqual({ found: [5, 6], made: [] });
  expect(build(file('a'), ['one'])).toEqual({ found: [3], made: ['one'] });
  expect(build(file('b'), ['one']).made).toEqual(['one']);
  expect(readdirSync(join(folder, 'lengths'))).toEqual(['b.json']);
});
