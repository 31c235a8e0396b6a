import { expect, test } from 'vitest';
import { durationText, momentsOf, type TimedEvent, type TimerSettings } from './timers';

const times = (settings: TimerSettings, ...events: TimedEvent[]) => {
  const moments = momentsOf(settings, events);
  return 'expected' in moments ? moments : moments.map(({ at }) => at);
};
const lost: TimedEvent = { event: 'connection-lost', at: 10 };
const heard: TimedEvent = { event: 'last-packet', at: 0 };

test('a broker waits one and a half times Keep Alive', () => {
  expect(times({ keepAlive: 60 }, heard, { event: 'keep-alive-over' }, { event: 'broker-closes' })).toEqual([
    0, 60, 90,
  ]);
});

test.each([
  ['at the end of its delay', { willDelay: 30, sessionExpiry: 300 }, 40],
  ['when the session ends before', { willDelay: 300, sessionExpiry: 30 }, 40],
  ['at once without a session to wait for', { willDelay: 30 }, 10],
  ['at once without a delay', { sessionExpiry: 300 }, 10],
])('a Will is published %s', (_, settings, at) => {
  expect(times(settings, lost, { event: 'will-published' })).toEqual([10, at]);
});

test('timers of the session run from the moment at which a silent client is noticed', () => {
  const settings = { keepAlive: 60, willDelay: 30, sessionExpiry: 300 };
  expect(
    times(settings, heard, { event: 'broker-closes' }, { event: 'will-published' }, { event: 'session-ends' }),
  ).toEqual([0, 90, 120, 390]);
});

test('a message expires', () => {
  expect(times({ messageExpiry: 60 }, { event: 'message-published', at: 5 }, { event: 'message-expires' })).toEqual([
    5, 65,
  ]);
});

test.each<[what: string, settings: TimerSettings, events: TimedEvent[], index: number, expected: string]>([
  ['no setting', {}, [heard, { event: 'broker-closes' }], 1, '`keepAlive` and the event `last-packet`'],
  ['no loss', {}, [heard, { event: 'session-ends' }], 1, 'the event `connection-lost` or `broker-closes`'],
  [
    'a time that is computed',
    { sessionExpiry: 5 },
    [lost, { event: 'session-ends', at: 9 }],
    1,
    'no time of its own: it is computed',
  ],
  ['no time', {}, [{ event: 'connection-lost' }], 0, 'its time `at`, in seconds'],
  [
    'a Will of a client that is back',
    { willDelay: 30, sessionExpiry: 60 },
    [lost, { event: 'client-returns', at: 20 }, { event: 'will-published' }],
    2,
    'a client that does not return before',
  ],
  [
    'another order',
    {},
    [lost, { event: 'other', at: 5, note: 'x' }],
    1,
    'events in the order of their times: this is at 5 s',
  ],
])('%s is refused', (_, settings, events, index, expected) => {
  expect(times(settings, ...events)).toEqual({ index, expected });
});

test('seconds are said as people say them', () => {
  expect([90, 300, 3600, 86_400 * 2, 7].map(durationText)).toEqual(['90 s', '5 min', '60 min', '2 d', '7 s']);
});
