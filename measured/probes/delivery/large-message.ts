import { hexOf } from '../../../lib/mqtt/hex';
import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

const bytes = 3_000_000;

export const probe = defineProbe({
  question: 'Does a message of 3,000,000 bytes arrive?',
  rule: 'A packet can hold up to 268,435,455 bytes. A broker of MQTT 5.0 that accepts less says so in CONNACK as Maximum Packet Size, and answers a larger packet with 0x95. MQTT 3.1.1 has no way to say so.',
  references: ['5.0 §3.2.2.3.6 MQTT-3.2.2-15', '3.1.1 §2.2.3'],
  outcomes: {
    arrives: { says: 'yes', conforms: true },
    announced: { says: 'no, and CONNACK names the limit', conforms: true },
    refused: { says: 'no, the broker refuses it', conforms: 'open' },
    lost: { says: 'no, accepted but not delivered', conforms: false },
  },
  unit: 'bytes announced as the limit',
  means: 'Send files in parts. The limit of a broker depends on its version and its settings.',
  slow: true,
  run: async (lab) => {
    const topic = lab.topic('camera');
    const subscriber = await lab.subscriber(topic, 1);
    const publisher = await lab.connect({ name: 'publisher' });
    const limit = publisher.connack.properties?.maximumPacketSize ?? Number.POSITIVE_INFINITY;
    publisher.sendPublish(topic, Buffer.alloc(bytes), { qos: 1 });
    const puback = await publisher.next('puback');
    if (puback && (puback.reasonCode ?? 0) < 0x80) {
      const message = await subscriber.next('publish');
      return { outcome: message?.payload.length === bytes ? 'arrives' : 'lost' };
    }
    const note = puback ? `PUBACK ${hexOf(puback.reasonCode ?? 0)}` : await reactionOf(publisher);
    return limit < bytes ? { outcome: 'announced', number: limit, note } : { outcome: 'refused', note };
  },
});
