import { expect, test } from 'vitest';
import { arrivalsOf, type Flow, type FlowStep, inFlightOf, spansOf, wrongFlowStepOf } from './flow';

/** `1 PUBLISH`, `1 PUBACK lost`, `3 waits`, `cut`, `back`: what happens to which message. */
const stepsOf = (...lines: string[]): FlowStep[] =>
  lines.map((line) => {
    const [message = '', what = '', ...flags] = line.split(' ');
    if (message === 'cut') return { cut: 'panel' };
    if (message === 'back') return { back: 'panel' };
    const rest = Object.fromEntries(flags.map((flag) => [flag, true]));
    return what === 'waits' ? { message, waits: true } : { message, packet: what as 'PUBLISH', ...rest };
  });

const flowOf = (window: number | undefined, qos: 0 | 1 | 2, ...lines: string[]): Flow => ({
  parties: { broker: 'broker', panel: 'client' },
  version: '5.0',
  from: 'broker',
  window,
  messages: ['1', '2', '3'].map((name) => ({ name, qos })),
  steps: stepsOf(...lines),
});

const waiting = flowOf(2, 1, ...['1 PUBLISH', '2 PUBLISH', '3 waits', '1 PUBACK', '3 PUBLISH', '2 PUBACK', '3 PUBACK']);
const repeated = flowOf(
  undefined,
  1,
  ...['1 PUBLISH', '2 PUBLISH', '1 PUBACK', 'cut', '3 waits', 'back'],
  ...['2 PUBLISH dup', '3 PUBLISH', '2 PUBACK', '3 PUBACK'],
);

test.each([
  ['a window of two', waiting],
  ['a repeat after the link broke', repeated],
  ['QoS 0, which has no window', flowOf(1, 0, '1 PUBLISH', '2 PUBLISH', '3 PUBLISH')],
  [
    'PUBREL again, and then a new message',
    flowOf(
      1,
      2,
      ...['1 PUBLISH', '1 PUBREC', 'cut', 'back', '1 PUBREL', '1 PUBCOMP', '2 PUBLISH'],
      ...['2 PUBREC', '2 PUBREL', '2 PUBCOMP'],
    ),
  ],
  [
    'QoS 2',
    flowOf(
      1,
      2,
      ...['1 PUBLISH', '1 PUBREC', '2 waits', '1 PUBREL', '1 PUBCOMP'],
      ...['2 PUBLISH', '2 PUBREC', '2 PUBREL', '2 PUBCOMP'],
    ),
  ],
])('%s is in order', (_, flow) => {
  expect(wrongFlowStepOf(flow)).toBeUndefined();
});

test.each<[what: string, window: number | undefined, qos: 0 | 1 | 2, lines: string[], step: number, expected: string]>([
  // MQTT 5.0 [MQTT-3.3.4-9].
  ['more than the window', 2, 1, ['1 PUBLISH', '2 PUBLISH', '3 PUBLISH'], 2, 'at most 2 messages in flight'],
  // PUBREC does not end a delivery of QoS 2: §4.9.
  [
    'a message after PUBREC alone',
    1,
    2,
    ['1 PUBLISH', '1 PUBREC', '1 PUBREL', '2 PUBLISH'],
    3,
    'at most 1 messages in flight',
  ],
  ['waiting for nothing', 2, 1, ['1 PUBLISH', '2 waits'], 1, 'a full window or a broken link before a message waits'],
  // [MQTT-4.6.0-6].
  ['a message that overtakes', undefined, 1, ['2 PUBLISH'], 0, '1 before it'],
  // [MQTT-4.6.0-2].
  [
    'answers in another order',
    undefined,
    1,
    ['1 PUBLISH', '2 PUBLISH', '2 PUBACK'],
    2,
    'PUBACK in the order in which messages came',
  ],
  // [MQTT-4.6.0-4].
  [
    'PUBREL in another order',
    undefined,
    2,
    ['1 PUBLISH', '2 PUBLISH', '1 PUBREC', '2 PUBREC', '2 PUBREL'],
    4,
    'PUBREL in the order of PUBREC',
  ],
  // [MQTT-4.6.0-1].
  [
    'repeats in another order',
    undefined,
    1,
    ['1 PUBLISH', '2 PUBLISH', 'cut', 'back', '2 PUBLISH dup'],
    4,
    '1 again before it',
  ],
  ['a new message before a repeat', undefined, 1, ['1 PUBLISH', 'cut', 'back', '2 PUBLISH'], 3, '1 again before it'],
  // [MQTT-4.4.0-1].
  ['a repeat on the same link', undefined, 1, ['1 PUBLISH', '1 PUBLISH dup'], 1, 'a new connection before a repeat'],
  ['PUBACK at QoS 2', undefined, 2, ['1 PUBLISH', '1 PUBACK'], 1, 'a PUBLISH of QoS 1 with id 1 before it'],
  ['half a delivery', undefined, 1, ['1 PUBLISH'], 0, 'the end of the delivery with id 1'],
])('%s is wrong', (_, window, qos, lines, step, expected) => {
  expect(wrongFlowStepOf(flowOf(window, qos, ...lines))).toEqual({ step, expected });
});

test('a message waits, is in flight, and is sent again on a new connection', () => {
  expect(spansOf(waiting, '3')).toEqual([
    { kind: 'waits', from: 2, to: 4 },
    { kind: 'in flight', from: 4, to: 6 },
  ]);
  expect(spansOf(repeated, '2')).toEqual([
    { kind: 'in flight', from: 1, to: 3 },
    { kind: 'in flight', from: 6, to: 8 },
  ]);
  expect(inFlightOf(waiting, 'panel')).toEqual([1, 2, 2, 1, 2, 1, 0]);
  expect(inFlightOf(repeated, 'panel')).toEqual([1, 2, 1, 0, 0, 0, 1, 2, 1, 0]);
  expect(arrivalsOf(repeated, 'panel')).toEqual(['1', '2', '2', '3']);
});

test('each receiver has a window and an order of its own', () => {
  const flow: Flow = {
    parties: { broker: 'broker', 'worker A': 'client', 'worker B': 'client' },
    version: '5.0',
    from: 'broker',
    window: 1,
    messages: [
      { name: '1', qos: 1, to: 'worker A' },
      { name: '2', qos: 1, to: 'worker B' },
      { name: '3', qos: 1, to: 'worker B' },
    ],
    steps: stepsOf('1 PUBLISH', '2 PUBLISH', '3 waits', '2 PUBACK', '3 PUBLISH', '3 PUBACK', '1 PUBACK'),
  };
  expect(wrongFlowStepOf(flow)).toBeUndefined();
  expect(arrivalsOf(flow, 'worker B')).toEqual(['2', '3']);
  expect(inFlightOf(flow, 'worker B')).toEqual([0, 1, 1, 0, 1, 0, 0]);
});
