import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker keep the RETAIN flag of the publisher when a subscriber asks for it?',
  rule: 'With Retain As Published 1, the broker passes a message on with the RETAIN flag that its publisher set.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-13'],
  versions: ['5.0'],
  outcomes: {
    kept: { says: 'yes, both 1 and 0', conforms: true },
    'always-0': { says: 'no, RETAIN is always 0', conforms: false },
    other: { says: 'no, RETAIN is wrong in another way', conforms: false },
    missing: { says: 'not all messages come', conforms: false },
  },
  means: 'A bridge needs this option. Without it, the other broker does not learn which messages it has to store.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const subscriber = await lab.subscriber([{ topic, qos: 1, rap: true }]);
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.publish(topic, 'ajar', { qos: 1 });
    await subscriber.fence(publisher);
    await publisher.publish(topic, '', { retain: true });
    const [set, unset] = ['open', 'ajar'].map((text) =>
      subscriber.messages().find(({ payload }) => payload.toString() === text),
    );
    if (!set || !unset) return { outcome: 'missing' };
    if (set.retain && !unset.retain) return { outcome: 'kept' };
    return set.retain || unset.retain ? { outcome: 'other' } : { outcome: 'always-0' };
  },
});
