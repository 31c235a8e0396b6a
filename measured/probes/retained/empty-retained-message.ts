import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do with an empty message that has RETAIN 1?',
  rule: 'An empty message with RETAIN 1 deletes the retained message of its topic and is not stored itself. Subscribed clients get it like any other message, with RETAIN 0.',
  references: [
    '5.0 §3.3.1.3 MQTT-3.3.1-6',
    '5.0 §3.3.1.3 MQTT-3.3.1-7',
    '3.1.1 §3.3.1.3 MQTT-3.3.1-10',
    '3.1.1 §3.3.1.3 MQTT-3.3.1-11',
  ],
  outcomes: {
    'passed-on': { says: 'deletes, and delivers it with RETAIN 0', conforms: true },
    'flag-1': { says: 'deletes, and delivers it with RETAIN 1', conforms: false },
    silent: { says: 'deletes, but does not deliver it', conforms: false },
    stored: { says: 'stores the empty message', conforms: false },
    kept: { says: 'keeps the old message', conforms: false },
    never: { says: 'stores no retained message at all', conforms: false },
  },
  means: 'Subscribers have to be ready for a message without payload: it comes when somebody clears the topic.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    const early = await lab.subscriber(topic, 1, { name: 'early' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    if ((await lab.stored(topic, publisher, 'before')).length === 0) return { outcome: 'never' };
    await publisher.publish(topic, '', { qos: 1, retain: true });
    const [left] = await lab.stored(topic, publisher, 'after');
    await early.fence(publisher);
    if (left) return { outcome: left.payload.length === 0 ? 'stored' : 'kept' };
    const passedOn = early.messages().find(({ payload }) => payload.length === 0);
    if (!passedOn) return { outcome: 'silent' };
    return { outcome: passedOn.retain ? 'flag-1' : 'passed-on' };
  },
});
