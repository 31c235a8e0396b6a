import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'message-without-retain',
  group: 'retained',
  question: 'Does a message without RETAIN change what is stored for its topic?',
  rule: {
    text: 'A message with RETAIN 0 is not stored, and neither removes nor replaces a stored one. That holds for an empty message, too.',
    references: [
      { spec: '5.0', section: '3.3.1.3', statement: 'MQTT-3.3.1-8' },
      { spec: '3.1.1', section: '3.3.1.3', statement: 'MQTT-3.3.1-12' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    unchanged: { says: 'no, the stored one stays', conforms: true },
    replaced: { says: 'it replaces the stored one', conforms: false },
    gone: { says: 'the stored one is gone', conforms: false },
  },
  means:
    'A publisher that leaves the flag out once leaves an outdated value in storage: who subscribes later gets that one.',
  quick: true,
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.publish(topic, 'ajar', { qos: 1 });
    await publisher.publish(topic, '', { qos: 1 });
    const late = await lab.connect({ name: 'late' });
    await late.subscribe(topic, 1);
    await late.fence(publisher);
    await publisher.publish(topic, '', { retain: true });
    const [stored] = late.messages();
    if (!stored) return { outcome: 'gone' };
    return { outcome: stored.payload.toString() === 'open' ? 'unchanged' : 'replaced' };
  },
});
