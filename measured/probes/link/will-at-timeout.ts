import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: "Is the Will published when the client's Keep Alive has run out?",
  rule: 'The broker has to close the connection as if the network had failed, and then to publish the Will.',
  references: ['5.0 §3.1.2.10 MQTT-3.1.2-22', '3.1.1 §3.1.2.10 MQTT-3.1.2-24'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    never: { says: 'connection not closed within 20 s', conforms: false },
  },
  means:
    'When a device loses its power or its network, its Will tells others only after the Keep Alive has run out. The Keep Alive decides how soon they learn it.',
  slow: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab, { keepalive: 4 });
    if ((await client.end(20_000)) === undefined) return { outcome: 'never' };
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
