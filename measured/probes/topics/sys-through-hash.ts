import { defineProbe } from '../../probe';

/** Seconds. Some brokers publish these topics every ten. */
const time = 15;

export const probe = defineProbe({
  question: 'Does the broker publish $SYS topics, and does a subscription to # bring them?',
  rule: '$SYS topics are a convention that no broker has to follow. A filter that begins with a wildcard must not match them.',
  references: ['5.0 §4.7.2 MQTT-4.7.2-1', '3.1.1 §4.7.2 MQTT-4.7.2-1'],
  outcomes: {
    apart: { says: 'publishes them; # does not match', conforms: true },
    brought: { says: 'publishes them; # matches', conforms: false },
    none: { says: `none within ${time} seconds`, conforms: true },
    refused: { says: 'refuses the filter $SYS/#', conforms: 'open' },
  },
  means:
    'A monitor has to subscribe to $SYS/#. If nothing comes, look in the manual of the broker for another source of its figures.',
  slow: true,
  run: async (lab) => {
    const broker = await lab.broker();
    const hash = await broker.subscriber('#', 0, { name: 'hash' });
    const control = await broker.connect({ name: 'control' });
    const suback = await control.subscribe('$SYS/#', 0).catch(() => undefined);
    if ((suback?.granted[0] ?? 0x80) >= 0x80) return { outcome: 'refused' };
    // Some brokers publish when somebody comes.
    const third = await broker.connect({ name: 'third' });
    const first = await control.next('publish', { within: time * 1000 });
    await hash.fence(third);
    if (hash.messages().some(({ topic }) => topic.startsWith('$SYS/'))) return { outcome: 'brought' };
    return first ? { outcome: 'apart' } : { outcome: 'none' };
  },
});
