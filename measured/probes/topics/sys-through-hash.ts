import { defineProbe } from '../../probe';

/** Seconds. Some brokers publish these topics every ten. */
const time = 15;

export const probe = defineProbe({
  id: 'sys-through-hash',
  group: 'topics',
  question: 'Does the broker publish $SYS topics, and does # bring them?',
  rule: {
    text: '$SYS topics are a custom, not a duty. A filter that begins with a wildcard must not match them.',
    references: [
      { spec: '5.0', section: '4.7.2', statement: 'MQTT-4.7.2-1' },
      { spec: '3.1.1', section: '4.7.2', statement: 'MQTT-4.7.2-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    apart: { says: 'it has them, # does not bring them', conforms: true },
    brought: { says: 'it has them, and # brings them', conforms: false },
    none: { says: `none within ${time} seconds`, conforms: true },
    refused: { says: 'refuses the filter $SYS/#', conforms: 'open' },
  },
  means: 'A monitor subscribes to $SYS/#. Where nothing comes, look for the way that the broker has instead.',
  run: async (lab) => {
    const broker = await lab.broker();
    const hash = await broker.connect({ name: 'hash' });
    await hash.subscribe('#', 0);
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
