import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will of the old connection published when the client connects again and resumes its session?',
  rule: 'By MQTT 3.1.1 the broker has to publish the Will, because the client has not sent DISCONNECT. MQTT 5.0 contradicts itself: a comment says that a Will without delay is published, and a rule says that it need not be once there is a new connection.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '5.0 §3.1.4', '3.1.1 §3.1.2.5 MQTT-3.1.2-8'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    'none-5': { says: 'no, which 5.0 leaves open', conforms: 'open' },
    refused: { says: 'the new connection is refused', conforms: false },
  },
  means:
    'When a device restarts quickly and resumes its session, others may not learn that its connection was lost. Do not count restarts by Wills.',
  slow: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab, { kept: true });
    const { how } = await lab.tryConnect({
      name: 'again',
      clientId: lab.clientId('client'),
      kept: true,
      clean: false,
    });
    if (how !== 'accepted') return { outcome: 'refused' };
    await client.end(5000);
    if (await comes()) return { outcome: 'published' };
    return { outcome: lab.version === '5.0' ? 'none-5' : 'none' };
  },
});
