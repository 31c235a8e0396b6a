import { generate } from 'mqtt-packet';
import { connectWithWill } from '../../lab/will';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Is the Will published when the broker closes the connection over a malformed packet?',
  rule: 'When the broker closes the connection over an error of the client, it has to publish the Will. The error here is a SUBSCRIBE whose first byte is 0x80 instead of 0x82.',
  references: [
    '5.0 §3.1.2.5 MQTT-3.1.2-8',
    '5.0 §3.8.1 MQTT-3.8.1-1',
    '3.1.1 §3.1.2.5 MQTT-3.1.2-8',
    '3.1.1 §3.8.1 MQTT-3.8.1-1',
  ],
  outcomes: {
    published: { says: 'yes', conforms: true },
    none: { says: 'no', conforms: false },
    stays: { says: 'the connection stays open', conforms: false },
  },
  means: 'A device that is disconnected over a faulty packet looks to others like a device that has lost its network.',
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
