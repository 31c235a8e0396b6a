import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-after-kill',
  group: 'link',
  question: 'Is the Will published when the broker is killed and started again?',
  rule: {
    text: 'The Will has to be published when the connection ends. When it is the server that goes down, it may wait until it runs again. What outlives a crash is left to its administrator.',
    references: [
      { spec: '5.0', section: '3.1.2.5' },
      { spec: '3.1.1', section: '3.1.2.5' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    'before-the-end': { says: 'yes, before it ends', conforms: true },
    'after-restart': { says: 'yes, it comes after the restart', conforms: true },
    none: { says: 'no, not even after the restart', conforms: 'open' },
  },
  means:
    'After a crash of the broker a device that does not come back may still be seen as online. A message that has to be fresh needs a time in it.',
  run: async (lab) => {
    const site = await lab.broker({ persistence: true });
    const { watcher, topic } = await connectWithWill(lab, { will: { retain: true }, watcher: { kept: true } }, site);
    await site.stop('kill');
    await watcher.end();
    if (watcher.messages().length > 0) return { outcome: 'before-the-end' };
    await site.start();
    // Stored for the session, or retained: one of them is enough.
    const again = await site.connect({ name: 'watcher', kept: true, clean: false });
    await again.subscribe(topic, 1);
    return { outcome: (await again.next('publish', { within: 5000 })) ? 'after-restart' : 'none' };
  },
});
