import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-disconnect',
  group: 'link',
  question: 'Is the Will published after a normal DISCONNECT?',
  rule: {
    text: 'A normal DISCONNECT deletes the Will, so the broker must not publish it.',
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
  means:
    'A client that leaves on purpose and wants to be shown as offline has to publish that itself before it disconnects.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    await client.disconnect();
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
