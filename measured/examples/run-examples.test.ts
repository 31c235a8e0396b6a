import { expect, test } from 'vitest';
import { type Answer, keyOf } from './read-examples';
import type { ExampleResults } from './results';
import { withVersion } from './run-examples';

const block = {
  lang: 'sh',
  text: 'mosquitto_pub -t pump/7/pressure -m 4.2',
  marks: { run: { do: 'run' }, fresh: false, after: [], varies: [] },
  line: 9,
} as const satisfies Answer['blocks'][number];
const key = keyOf(block);
const answer: Answer = { slug: 'run-now', path: 'content/questions/basics/run-now.mdx', blocks: [block], named: [] };
const before: ExampleResults = {
  versions: { '2.0.11': { system: 'Debian 12', date: '2026-11-01' } },
  answers: {
    'run-before': { abc: { same: ['2.0.11'], other: {} } },
    'run-now': { [key]: { same: ['2.0.11'], other: {} }, changed: { same: ['2.0.11'], other: {} } },
    deleted: { def: { same: ['2.0.11'], other: {} } },
  },
};
const settings = { slugs: ['run-before', 'run-now'], version: '2.1.2', system: 'Debian 14' };

test('a run of one answer keeps what is known of others and of other versions, and forgets what is gone', () => {
  const { versions, answers } = withVersion(before, new Map([[answer, []]]), settings);
  expect(Object.keys(versions)).toEqual(['2.0.11', '2.1.2']);
  expect(answers).toEqual({
    'run-before': before.answers['run-before'],
    'run-now': { [key]: { same: ['2.0.11', '2.1.2'], other: {} } },
  });
});

test('what came instead takes the place of an earlier outcome on that version', () => {
  const problem = { block, line: 10, expected: '4.2', came: '4.3' };
  const { answers } = withVersion(before, new Map([[answer, [problem]]]), { ...settings, version: '2.0.11' });
  expect(answers['run-now']).toEqual({ [key]: { same: [], other: { '2.0.11': '4.3' } } });
});
