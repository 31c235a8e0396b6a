import { generate } from 'mqtt-packet';
import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'will-at-protocol-error',
  group: 'link',
  question: 'Is the Will published when the broker closes the connection for a malformed packet?',
  rule: {
    text: 'The Will has to be published when the server closes the connection for an error of the client. Here it is a SUBSCRIBE whose first byte is 0x80 in place of 0x82.',
    references: [
      { spec: '5.0', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '5.0', section: '3.8.1', statement: 'MQTT-3.8.1-1' },
      { spec: '3.1.1', section: '3.1.2.5', statement: 'MQTT-3.1.2-8' },
      { spec: '3.1.1', section: '3.8.1', statement: 'MQTT-3.8.1-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    stays: { says: 'it does not close the connection', conforms: false },
  },
  means: 'A device that is thrown out for a packet of its own looks to others like one that has lost its network.',
  quick: true,
  run: async (lab) => {
    const { client, comes } = await connectWithWill(lab);
    const subscribe = generate(
      { cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: lab.topic('pump'), qos: 0 }] },
      { protocolVersion: lab.version === '5.0' ? 5 : 4 },
    );
    subscribe.writeUInt8(0x80, 0);
    client.write(subscribe, 'SUBSCRIBE with wrong flags');
    if ((await client.end(3000)) === undefined) return { outcome: 'stays' };
    return { outcome: (await comes()) ? 'published' : 'none' };
  },
});
