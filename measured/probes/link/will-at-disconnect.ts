import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published after a normal DISCONNECT?',
  rule: 'A normal DISCONNECT deletes the Will, so the broker must not publish it.',
  references: ['5.0 §3.14.4 MQTT-3.14.4-3', '3.1.1 §3.14.4 MQTT-3.14.4-3'],
  outcomes: {
    none: { says: 'no', conforms: true },
    published: { says: 'yes', conforms: false },
  },
  means:
    'A client that leaves on purpose and wants to be shown as offline has to publish that itself before it disconnects.',
  slow: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    await client.disconnect();
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
