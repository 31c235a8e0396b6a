import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { question } from '../../lib/content/schema';
import { checkFile } from '../check-file';
import { formatProblem } from '../problem';
import { restOfBody } from '../testing/sample-files';
import { fieldsOf } from './fields';
import { examples, questionFile, unwritten } from './question-file';

const site = { components: {}, hosts: [], measured: { probes: [], software: [] }, today: '2026-11-22' };
const draft = { question: 'What is QoS: 0, 1 or "2"?', versions: ['3.1.1', '5.0'] as const, related: ['qos-levels'] };
const text = questionFile(draft);
const problemsOf = (file: string) =>
  checkFile('questions/qos/sample.mdx', new TextEncoder().encode(file), site).problems.map(formatProblem);

test('check names what is still to be written and nothing else', () => {
  const named = problemsOf(text).map((line) => /(?:absence of `(\w+)`|(end of file))/.exec(line)?.slice(1).join(''));
  expect(named).toEqual([...unwritten, 'end of file']);
  expect(unwritten).toEqual(['answer', 'references', 'reviewed']);
});

test('every field stands in the file with what the schema says of it', () => {
  const flowing = text.replace(/\n# /g, ' ');
  for (const { name, description } of fieldsOf(question)) {
    expect(text).toMatch(new RegExp(`^(?:# )?${name}:`, 'm'));
    expect(flowing).toContain(description);
  }
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(121);
});

test('the file is sound once everything is written, with the examples it shows', () => {
  const written = text
    .replace(/^# (?=keywords|related|redirects| {2}- )/gm, '')
    .replace(/^answer:/m, 'answer: A short answer in plain text that is true when it is read alone.')
    .replace(/^reviewed:/m, 'reviewed: 2026-11-22');
  expect(problemsOf(`${written}Text.\n${restOfBody}`)).toEqual([]);
  expect(parse(written.split('---')[1] ?? '')).toMatchObject({ ...draft, keywords: ['port 1883', 'port 8883'] });
});

test('whatever may be left out or is a list of records has an example', () => {
  const wanted = fieldsOf(question).filter(({ required, shapes }) => !required || shapes.length > 0);
  expect(Object.keys(examples)).toEqual(wanted.map(({ name }) => name));
});
