import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a retained message stay when the session of its publisher has ended?',
  rule: 'Retained messages are not part of a session, and are not deleted when the session ends.',
  references: ['5.0 §4.1', '3.1.1 §3.1.2.4'],
  outcomes: {
    stays: { says: 'yes', conforms: true },
    gone: { says: 'no, it is deleted', conforms: false },
  },
  means:
    'A device may publish its state, disconnect and sleep. Its last value stays until somebody replaces or clears it.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.disconnect();
    const late = await lab.subscriber(topic, 1, { name: 'late' });
    await late.fence(late);
    await late.publish(topic, '', { retain: true });
    return { outcome: late.texts().some((text) => text !== '') ? 'stays' : 'gone' };
  },
});
