import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published when the broker closes the connection over a second CONNECT?',
  rule: 'When the broker closes the connection over an error of the client, it has to publish the Will.',
  references: ['5.0 §3.1.2.5 MQTT-3.1.2-8', '3.1.1 §3.1.2.5 MQTT-3.1.2-8'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    stays: { says: 'the connection stays open', conforms: false },
  },
  means:
    'A client that sends CONNECT twice may vanish without a Will that says so. Look for the error in the log of the client.',
  slow: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    client.write(lab.connectBytes(), 'a second CONNECT');
    if ((await client.end(3000)) === undefined) return { outcome: 'stays' };
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
