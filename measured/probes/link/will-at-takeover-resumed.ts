import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-takeover-resumed',
  group: 'link',
  question: 'Is the Will published when the client resumes its session before its loss was noticed?',
  rule: {
    text: 'By MQTT 3.1.1 it has to be published, since nobody has said goodbye. MQTT 5.0 is of two minds: a comment says that a Will without delay is published, a rule excuses it once there is a new connection.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '5.0', section: '3.1.4' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    'none-5': { says: 'no, which 5.0 leaves open', conforms: 'open' },
    refused: { says: 'the new connection is refused', conforms: false },
  },
  means:
    'A device that restarts quickly with a kept session may lose its link without anybody seeing it. A Will is no count of restarts.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab, { kept: true });
    const { connack } = await lab.tryConnect({
      name: 'again',
      clientId: lab.clientId('client'),
      kept: true,
      clean: false,
    });
    if (connack?.code !== 0) return { outcome: 'refused' };
    await client.end(5000);
    if (await comes()) return { outcome: 'published' };
    return { outcome: lab.version === '5.0' ? 'none-5' : 'none' };
  },
});
