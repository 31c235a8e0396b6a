import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will of the old connection published when the client connects again with a clean session?',
  rule: 'The new connection ends the old one, on which the client has not sent DISCONNECT. The old session ends as well, so nothing delays the Will: the broker has to publish it.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '3.1.1 §3.1.2.5 MQTT-3.1.2-8'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    refused: { says: 'the new connection is refused', conforms: false },
  },
  means:
    'After a quick restart, a device may be shown as offline although it is back. So a device should publish its state after it has connected.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    const { how } = await lab.tryConnect({ name: 'again', clientId: lab.clientId('client') });
    if (how !== 'accepted') return { outcome: 'refused' };
    await client.end(5000);
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
