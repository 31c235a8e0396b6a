import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-shutdown',
  group: 'link',
  question: 'Is the Will published when the broker is stopped and started again?',
  rule: {
    text: 'The Will has to be published when the connection ends. When it is the server that goes down, it may wait until it runs again.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    'before-the-end': { says: 'yes, before it ends', conforms: true },
    'after-restart': { says: 'yes, it comes after the restart', conforms: true },
    none: { says: 'no, not even after the restart', conforms: 'open' },
  },
  means:
    'When the broker is restarted, devices may be seen as offline until they have connected again and said otherwise.',
  run: async (lab) => {
    const site = await lab.broker({ persistence: true });
    const { watcher, topic } = await connectWithWill(lab, { will: { retain: true }, watcher: { kept: true } }, site);
    await site.stop('orderly');
    await watcher.end();
    if (watcher.messages().length > 0) return { outcome: 'before-the-end' };
    await site.start();
    // Stored for the session, or retained: one of them is enough.
    const again = await site.connect({ name: 'watcher', kept: true, clean: false });
    await again.subscribe(topic, 1);
    return { outcome: (await again.next('publish', { within: 5000 })) ? 'after-restart' : 'none' };
  },
});
