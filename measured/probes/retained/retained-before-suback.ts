import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the retained message come before or after SUBACK?',
  rule: 'The broker may send messages of a subscription before its SUBACK.',
  references: ['5.0 §3.8.4', '3.1.1 §3.8.4'],
  outcomes: {
    after: { says: 'after SUBACK', conforms: true },
    before: { says: 'before SUBACK', conforms: true },
    never: { says: 'it does not come', conforms: false },
  },
  means:
    'A client has to be ready for messages as soon as it has sent SUBSCRIBE, so set the message handler first. Another broker may use the other order.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    const subscriber = await lab.subscriber(topic, 1);
    await subscriber.fence(publisher);
    await publisher.publish(topic, '', { retain: true });
    const order = subscriber.received.map(({ cmd }) => cmd);
    if (subscriber.messages().length === 0) return { outcome: 'never' };
    return { outcome: order.indexOf('publish') < order.indexOf('suback') ? 'before' : 'after' };
  },
});
