import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-retained',
  group: 'link',
  question: 'Is a Will with Will Retain 1 stored as a retained message?',
  rule: {
    text: 'A Will with Will Retain 1 has to be published as a retained message.',
    references: [
      { spec: '5.0', section: '3.1.2.7', statement: 'MQTT-3.1.2-15' },
      { spec: '3.1.1', section: '3.1.2.7', statement: 'MQTT-3.1.2-17' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    kept: { says: 'yes', conforms: true },
    lost: { says: 'published, but not stored', conforms: false },
    none: { says: 'not published', conforms: false },
  },
  means: 'With a retained Will, a dashboard that is started later still learns which devices are offline.',
  quick: true,
  run: async (lab) => {
    const { client, watcher, topic, comes } = await connectWithWill(lab, { will: { retain: true } });
    await client.drop();
    if (!(await comes())) return { outcome: 'none' };
    const reader = await lab.connect({ name: 'reader' });
    await reader.subscribe(topic, 1);
    await reader.fence(watcher);
    const kept = reader.messages().some(({ retain }) => retain);
    await watcher.publish(topic, '', { retain: true });
    return { outcome: kept ? 'kept' : 'lost' };
  },
});
