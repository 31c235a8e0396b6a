import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published when the client closes its connection without DISCONNECT?',
  rule: 'The Will has to be published when the connection ends and the client has not sent DISCONNECT.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '3.1.1 §3.1.2.5 MQTT-3.1.2-8'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
  },
  means:
    'When a process crashes, its connection closes at once, so its Will is published at once. When a cable is cut, the Keep Alive has to run out first.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    await client.drop();
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
