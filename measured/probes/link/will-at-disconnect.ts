import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-disconnect',
  group: 'link',
  question: 'Is the Will published after a normal DISCONNECT?',
  rule: {
    text: 'A normal DISCONNECT deletes the Will: it must not be published.',
    references: [
      { spec: '5.0', section: '3.14.4', statement: 'MQTT-3.14.4-3' },
      { spec: '3.1.1', section: '3.14.4', statement: 'MQTT-3.14.4-3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    none: { says: 'no', conforms: true },
    published: { says: 'yes', conforms: false },
  },
  means: 'To be seen as offline after a planned exit, a client publishes that itself before it disconnects.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    await client.disconnect();
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
