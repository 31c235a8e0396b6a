import { expect, test } from 'vitest';
import { componentSchemas as components } from '../components/mdx/schemas';
import { checkFile } from './check-file';
import { formatAnnotation, formatProblem } from './problem';
import { remarksOn } from './remarks';
import { base, question, restOfBody, sampleSite, topic } from './testing/sample-files';

const remarks = (files: Record<string, string>) =>
  remarksOn(
    Object.entries(files).flatMap(([path, text]) => {
      const { facts } = checkFile(path, new TextEncoder().encode(text), { ...sampleSite, components });
      return facts ? [facts] : [];
    }),
  );

test('an answer that nothing leads to, and a term that nobody uses, are remarked on', () => {
  const { 'topics/qos.yaml': qos = '', 'questions/qos/other.mdx': other = '', 'glossary/term.mdx': term = '' } = base;
  const found = remarks({ 'topics/qos.yaml': qos, 'questions/qos/other.mdx': other, 'glossary/term.mdx': term });
  expect(found.map(formatProblem)).toEqual([
    'questions/qos/other.mdx:1:1 The topic gives this answer no place in its order - add `other` to `questions` in content/topics/qos.yaml, or it stands at the end',
    'questions/qos/other.mdx:1:1 No other answer names this one - add `other` to `related` of an answer after which people ask this',
    'questions/qos/other.mdx:1:1 This answer names none that helps next - name two or more in `related`',
    'glossary/term.mdx:1:1 No answer leads to this term - write <Term name="term"> where an answer uses it first',
    'glossary/term.mdx:1:1 This term leads to no answer - link to one that says more',
  ]);
  expect(formatAnnotation({ path: 'a.mdx', line: 1, column: 1, message: 'One' }, 'notice')).toBe(
    '::notice file=a.mdx,line=1,col=1::One',
  );
});

test('a reference that has a name, and is not cited by it, is remarked on; following the remark ends it', () => {
  const references =
    "\n  - { spec: '5.0', section: '4.2' }\n  - { name: manual, title: Manual, url: 'https://example.org/manual' }";
  const path = 'questions/qos/one.mdx';
  const ofReferences = (text: string) =>
    remarks({ [path]: text })
      .filter(({ line }) => line > 1)
      .map(formatProblem);
  expect(ofReferences(question({ references }))).toEqual([
    `${path}:7:13 The text never cites the reference \`manual\` - write <Reference name="manual" /> right behind what it backs, or take \`name: manual,\` out of the reference`,
  ]);
  const body = `It closes late.<Reference name="manual" />\n${restOfBody}`;
  expect(ofReferences(question({ references, body }))).toEqual([]);
  expect(ofReferences(question({ references: references.replace('name: manual, ', '') }))).toEqual([]);
});

test("sentences of another answer are remarked on at the first of them; one alone may be anybody's", () => {
  const pump = 'The pump in the cellar tells the broker how high the `water` stands.';
  const garden = 'Nine beds behind the house have a sensor in the soil each.';
  const other = question({ body: `It rains.\n\n${garden} ${pump}\n` });
  const copies = (body: string) =>
    remarks({ 'questions/qos/one.mdx': other, 'questions/qos/two.mdx': question({ body }) })
      .map(formatProblem)
      .filter((line) => line.includes('long sentences'));
  expect(copies(`Text.\n\nNo. ${pump.toUpperCase().replace('`WATER`', '`water`')}\n\n- ${garden}\n`)).toEqual([
    'questions/qos/two.mdx:11:5 From here on 2 long sentences stand in questions/qos/one.mdx, from line 11 on, too - keep them in one of the two, and link to it from the other',
  ]);
  expect(copies(`${pump} ${garden.replace('house', 'barn')}\n`)).toEqual([]);
  expect(copies(`${pump.replace('water', 'oil')} ${garden}\n`)).toEqual([]);
});

test('nothing is remarked on where everything hangs together', () => {
  const names = (...slugs: string[]) => question({ related: `[${slugs.join(', ')}]`, body: 'Text.\n' });
  const listed = topic({ questions: '[one, two, three]' });
  const files = { 'topics/qos.yaml': listed, 'questions/qos/one.mdx': names('two', 'three') };
  expect(
    remarks({
      ...files,
      'questions/qos/two.mdx': names('one', 'three'),
      'questions/qos/three.mdx': names('one', 'two'),
    }),
  ).toEqual([]);
});
