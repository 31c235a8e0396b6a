/** What a client asks for when it connects, and what a message carries, in seconds. */
export interface TimerSettings {
  keepAlive?: number;
  willDelay?: number;
  sessionExpiry?: number;
  messageExpiry?: number;
}

/** What happens at a time of its own. */
export const givenEvents = ['last-packet', 'connection-lost', 'message-published', 'client-returns', 'other'] as const;
/** What the protocol makes of it. */
export const computedEvents = [
  'keep-alive-over',
  'broker-closes',
  'will-published',
  'session-ends',
  'message-expires',
] as const;

export type GivenEvent = (typeof givenEvents)[number];
export type ComputedEvent = (typeof computedEvents)[number];

export interface TimedEvent {
  event: GivenEvent | ComputedEvent;
  /** Seconds; undefined for what is computed. */
  at?: number;
  /** Words of its own. */
  note?: string;
}

/** An event at its time. */
export interface Moment extends TimedEvent {
  at: number;
  /** Since when a timer ran that has ended here. */
  since?: number;
}

/** What was expected instead of an event. */
interface WrongEvent {
  index: number;
  expected: string;
}

/**
 * The moments of a picture in their order. Of what runs out, the times are computed: Keep Alive and one and a half times of it (MQTT 5.0
 * §3.1.2.10, 3.1.1 §3.1.2.10), the Will at the end of its delay or of the session, whichever is first (5.0 §3.1.3.2.2), the session
 * (5.0 §3.1.2.11.2) and the message (5.0 §3.3.2.3.3).
 */
export function momentsOf(settings: TimerSettings, events: readonly TimedEvent[]): Moment[] | WrongEvent {
  const moments: Moment[] = [];
  for (const [index, event] of events.entries()) {
    const timer = (computedEvents as readonly string[]).includes(event.event)
      ? timerOf(event.event as ComputedEvent, settings, events)
      : undefined;
    if (timer !== undefined && 'expected' in timer) return { index, expected: timer.expected };
    if (timer && event.at !== undefined) return { index, expected: 'no time of its own: it is computed' };
    const at = timer ? timer.since + timer.runs : event.at;
    if (at === undefined) return { index, expected: 'its time `at`, in seconds' };
    moments.push({ ...event, at, ...(timer && { since: timer.since }) });
  }
  const back = moments.find(({ event }) => event === 'client-returns')?.at ?? Number.POSITIVE_INFINITY;
  const late = moments.findIndex(({ event, at }) => ['will-published', 'session-ends'].includes(event) && at > back);
  if (late >= 0) return { index: late, expected: 'a client that does not return before' };
  const apart = moments.findIndex(({ at }, index) => at < (moments[index - 1]?.at ?? 0));
  return apart < 0
    ? moments
    : { index: apart, expected: `events in the order of their times: this is at ${moments[apart]?.at} s` };
}

/** Since when a timer runs, and for how long; or what it misses. */
function timerOf(
  event: ComputedEvent,
  { keepAlive, willDelay = 0, sessionExpiry = 0, messageExpiry }: TimerSettings,
  events: readonly TimedEvent[],
): { since: number; runs: number } | { expected: string } {
  const timeOf = (wanted: GivenEvent) => events.find((one) => one.event === wanted)?.at;
  const heard = timeOf('last-packet');
  const published = timeOf('message-published');
  const closes = heard !== undefined && keepAlive ? heard + keepAlive * 1.5 : undefined;
  const lost = timeOf('connection-lost') ?? (events.some((one) => one.event === 'broker-closes') ? closes : undefined);
  switch (event) {
    case 'keep-alive-over':
    case 'broker-closes':
      if (heard === undefined || !keepAlive) return { expected: '`keepAlive` and the event `last-packet`' };
      return { since: heard, runs: event === 'broker-closes' ? keepAlive * 1.5 : keepAlive };
    case 'message-expires':
      if (published === undefined || !messageExpiry)
        return { expected: '`messageExpiry` and the event `message-published`' };
      return { since: published, runs: messageExpiry };
    case 'will-published':
    case 'session-ends':
      if (lost === undefined) return { expected: 'the event `connection-lost` or `broker-closes`' };
      return { since: lost, runs: event === 'session-ends' ? sessionExpiry : Math.min(willDelay, sessionExpiry) };
  }
}

/** `90 s`, `5 min`, `1 h`: seconds as people say them. */
export function durationText(seconds: number): string {
  const [size, unit] =
    [[86_400, 'd'] as const, [3600, 'h'] as const, [60, 'min'] as const].find(
      ([length]) => seconds >= 2 * length && seconds % length === 0,
    ) ?? ([1, 's'] as const);
  return `${seconds / size} ${unit}`;
}
