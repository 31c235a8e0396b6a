import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is a Will with Will Retain 1 stored as a retained message?',
  rule: 'A Will with Will Retain 1 has to be published as a retained message.',
  references: ['5.0 §3.1.2.7 MQTT-3.1.2-15', '3.1.1 §3.1.2.7 MQTT-3.1.2-17'],
  outcomes: {
    kept: { says: 'yes', conforms: true },
    lost: { says: 'published, but not stored', conforms: false },
    none: { says: 'not published', conforms: false },
  },
  means: 'With a retained Will, a dashboard that is started later still learns which devices are offline.',
  run: async (lab) => {
    const { client, watcher, topic, comes } = await connectWithWill(lab, { will: { retain: true } });
    await client.drop();
    if (!(await comes())) return { outcome: 'none' };
    const kept = (await lab.stored(topic, watcher, 'reader')).some(({ retain }) => retain);
    await watcher.publish(topic, '', { retain: true });
    return { outcome: kept ? 'kept' : 'lost' };
  },
});
