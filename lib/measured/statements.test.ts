import { expect, test } from 'vitest';
import type { ProbeFacts } from './probe-facts';
import type { Cell, Result } from './result';
import { statementsOf } from './statements';

const probe: ProbeFacts = {
  id: 'copies',
  group: 'delivery',
  question: 'How many copies come?',
  rule: { text: 'One.', references: [{ spec: '5.0', section: '4.3' }] },
  versions: ['3.1.1', '5.0'],
  outcomes: { one: { says: 'one', conforms: true }, two: { says: 'two', conforms: false } },
  means: 'Count them.',
};

const cell = (...outcomes: string[]): Cell => ({ date: '2026-11-28', takes: 3, outcomes, packets: [] });
const result = (version: string, cells: Partial<Record<'3.1.1' | '5.0', Cell>>): Result => ({
  software: 'x',
  name: 'X',
  where: 'here',
  configuration: '',
  version,
  probes: { copies: cells },
});

const said = (...results: Result[]) =>
  statementsOf(probe, results).map(({ of, says, conforms }) => `${of}|${says}|${conforms}`);

test('what all versions do is said once', () => {
  expect(said(result('1', { '3.1.1': cell('one'), '5.0': cell('one') }), result('2', { '5.0': cell('one') }))).toEqual([
    '|one|true',
  ]);
});

test('a difference between protocol versions, or between releases, names that side alone', () => {
  const [old, young] = [
    { '3.1.1': cell('one'), '5.0': cell('two') },
    { '3.1.1': cell('one'), '5.0': cell('two') },
  ];
  expect(said(result('1', old), result('2', young))).toEqual(['MQTT 3.1.1|one|true', 'MQTT 5.0|two|false']);
  expect(said(result('1', { '5.0': cell('one') }), result('2', { '5.0': cell('two') }))).toEqual([
    '1|one|true',
    '2|two|false',
  ]);
});

test('a difference in one release and one protocol version names both', () => {
  const same = { '3.1.1': cell('one'), '5.0': cell('one') };
  expect(said(result('1', same), result('2', { ...same, '5.0': cell('two') }))).toEqual([
    '1, 2 with MQTT 3.1.1; 1 with MQTT 5.0|one|true',
    '2 with MQTT 5.0|two|false',
  ]);
});

test('what varies says each outcome, and differs when one of them does', () => {
  expect(said(result('1', { '5.0': cell('one', 'two') }))).toEqual(['|one, or two|false']);
});

test('numbers of several versions are one range', () => {
  const timed = (from: number, to: number): Cell => ({ ...cell('one'), number: { from, to, unit: 'times' } });
  expect(said(result('1', { '5.0': timed(1.5, 2) }), result('2', { '5.0': timed(1.25, 1.5) }))).toEqual([
    '|one: 1.25 to 2 times|true',
  ]);
});

test('what was not measured is left out beside what was, which says for which version it holds', () => {
  const refused: Cell = { date: '2026-11-28', notMeasured: 'It refuses connections of MQTT 5.0.' };
  expect(said(result('1', { '3.1.1': cell('one'), '5.0': refused }))).toEqual(['MQTT 3.1.1|one|true']);
});

test('what was measured nowhere says why', () => {
  expect(said(result('1', { '5.0': { date: '2026-11-28', notMeasured: 'It speaks 3.1.1 only.' } }))).toEqual([
    '|It speaks 3.1.1 only.|not measured',
  ]);
});
