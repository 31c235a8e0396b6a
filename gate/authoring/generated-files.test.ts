import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentSchemas } from '../../components/mdx/schemas';
import { checkFile } from '../check-file';
import { checkSet } from '../check-set';
import { byPlace, formatProblem } from '../problem';
import { restOfBody } from '../testing/sample-files';
import { generatedFiles } from './generated-files';

const generated = await generatedFiles();

test.each([...generated])('%s says what the schemas say', (path, text) => {
  expect(readFileSync(path, 'utf8') === text, `${path} is out of date - run npm run generate`).toBe(true);
});

test('the task of VS Code finds the place and the message of a problem', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const { regexp, file, line, column, message } = tasks[0].problemMatcher.pattern;
  const path = 'content/questions/qos/qos-1.mdx';
  const said = 'Unexpected version `5`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?';
  const found = new RegExp(regexp).exec(formatProblem({ path, line: 3, column: 10, message: said, hint: undefined }));
  expect([found?.[file], found?.[line], found?.[column], found?.[message]]).toEqual([path, '3', '10', said]);
  expect(new RegExp(regexp).test('43 problems in 2 files of content')).toBe(false);
});

test('VS Code finds the schemas and recommended files it is told of', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const schemas = Object.keys(settings['yaml.schemas']).map((path) => path.replace(/^\.\//, ''));
  expect([...generated.keys()]).toEqual(expect.arrayContaining(schemas));
});

/** What `.github/check.png` is a picture of; somebody who changes a message below takes a new one. */
const mistaken = `---
question: Is QoS 2 slower than QoS 1?
answer: Yes. QoS 2 takes four packets between sender and receiver where QoS 1 takes two, so each message waits for one more round trip.
versions: ['3.1.1', '5']
related: [qos-levels]
references:
  - { spec: '5.0', section: '4.3.3' }
reviewed: 2026-11-22
---
Each hop pays for it separately, as [the levels](/faq/qos-level) explain.

<Callout kind="Note">

Measure it on your own network.

</Callout>
${restOfBody}`;

test('CONTRIBUTING.md shows what check prints', () => {
  const site = {
    components: componentSchemas,
    hosts: [],
    images: [],
    measured: { probes: [], software: [] },
    today: '2026-11-22',
  };
  const files = {
    'questions/qos/is-qos-2-slower.mdx': mistaken,
    'questions/qos/qos-levels.mdx': '---\nquestion: What are the QoS levels?\n---\nText.\n',
    'topics/qos.yaml': '',
  };
  const reports = Object.entries(files).map(([path, text]) => checkFile(path, new TextEncoder().encode(text), site));
  const facts = reports.flatMap((report) => report.facts ?? []);
  const printed = [...(reports[0]?.problems ?? []), ...checkSet(facts, site)]
    .filter(({ path }) => path === 'questions/qos/is-qos-2-slower.mdx')
    .sort(byPlace)
    .map((problem) => `   ${formatProblem({ ...problem, path: `content/${problem.path}` })}`);
  expect(printed).toHaveLength(3);
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(printed.join('\n'));
});
