import { defineProbe } from '../../probe';

const limit = 200;

export const probe = defineProbe({
  question: 'What happens to a message that is larger than the Maximum Packet Size of a subscriber?',
  rule: 'The broker must not send a packet that is larger than the Maximum Packet Size of the client. It discards the message for this client and continues as if it had been delivered.',
  references: ['5.0 §3.1.2.11.4 MQTT-3.1.2-24', '5.0 §3.1.2.11.4 MQTT-3.1.2-25'],
  versions: ['5.0'],
  outcomes: {
    dropped: { says: 'dropped; later messages come', conforms: true },
    sent: { says: 'sent all the same', conforms: false },
    closed: { says: 'the connection is closed', conforms: false },
    stuck: { says: 'dropped; no later message comes', conforms: false },
  },
  means:
    'Neither publisher nor subscriber is told when a message is dropped for its size. Set the limit of a device to what it can store, and keep messages below it.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('camera'), 1, { properties: { maximumPacketSize: limit } });
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('camera'), 'x'.repeat(5 * limit), { qos: 1 });
    await publisher.publish(lab.topic('camera'), 'small', { qos: 1 });
    const first = await subscriber.next('publish', { within: 3000 });
    if (!first) return { outcome: subscriber.closed ? 'closed' : 'stuck' };
    return { outcome: first.payload.toString() === 'small' ? 'dropped' : 'sent' };
  },
});
