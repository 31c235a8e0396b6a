import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a message with RETAIN 0 change the retained message of its topic?',
  rule: 'A message with RETAIN 0 is not stored, and it neither removes nor replaces the retained message. That holds for an empty message, too.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-8', '3.1.1 §3.3.1.3 MQTT-3.3.1-12'],
  outcomes: {
    unchanged: { says: 'no, it stays as it is', conforms: true },
    replaced: { says: 'yes, it is replaced', conforms: false },
    gone: { says: 'yes, it is deleted', conforms: false },
  },
  means:
    'If a publisher leaves out RETAIN once, the older value stays stored. A client that subscribes later gets that outdated value.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.publish(topic, 'ajar', { qos: 1 });
    await publisher.publish(topic, '', { qos: 1 });
    const [stored] = await lab.stored(topic, publisher);
    await publisher.publish(topic, '', { retain: true });
    if (!stored) return { outcome: 'gone' };
    return { outcome: stored.payload.toString() === 'open' ? 'unchanged' : 'replaced' };
  },
});
