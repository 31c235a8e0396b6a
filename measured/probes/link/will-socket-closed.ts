import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-socket-closed',
  group: 'link',
  question: 'Is the Will published when the client closes its connection without DISCONNECT?',
  rule: {
    text: 'The Will has to be published when the connection ends and the client has not sent DISCONNECT.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
  },
  means:
    'When a process crashes, its connection closes at once, so its Will is published at once. When a cable is cut, the Keep Alive has to run out first.',
  quick: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    await client.drop();
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
