import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-second-connect',
  group: 'link',
  question: 'Is the Will published when the broker closes the connection for a second CONNECT?',
  rule: {
    text: 'The Will has to be published when the server closes the connection for an error of the client.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    stays: { says: 'it does not close the connection', conforms: false },
  },
  means: 'A client with such an error can vanish without its Will. Its own log has to tell.',
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    client.write(lab.connectBytes(), 'a second CONNECT');
    if ((await client.end(3000)) === undefined) return { outcome: 'stays' };
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
