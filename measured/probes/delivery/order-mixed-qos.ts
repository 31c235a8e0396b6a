import { defineProbe } from '../../probe';

const count = 40;

export const probe = defineProbe({
  question: 'In which order do messages come that a client publishes to one topic with QoS 0 and QoS 1 in turn?',
  rule: 'Messages that one client publishes to one topic with one QoS have to come in the order in which they were sent. Between messages of QoS 0 and QoS 1 nothing is promised.',
  references: ['5.0 §4.6 MQTT-4.6.0-5', '3.1.1 §4.6 MQTT-4.6.0-6'],
  outcomes: {
    sent: { says: 'in the order of sending', conforms: true },
    each: { says: 'in order within each QoS only', conforms: true },
    mixed: { says: 'out of order within one QoS', conforms: false },
    lost: { says: 'some do not come', conforms: false },
  },
  means: 'Use one QoS for all messages of a topic if their order matters.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('job'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    const numbers = Array.from({ length: count }, (_, index) => index);
    await Promise.all(numbers.map((n) => publisher.publish(lab.topic('job'), `${n}`, { qos: n % 2 === 0 ? 0 : 1 })));
    await subscriber.fence(publisher);
    const came = subscriber.texts().map(Number);
    const isSorted = (list: readonly number[]) => list.every((n, index) => index === 0 || n > (list[index - 1] ?? 0));
    if (new Set(came).size < count) return { outcome: 'lost', note: `${came.length} of ${count} came` };
    if (isSorted(came)) return { outcome: 'sent' };
    const ordered = [0, 1].every((rest) => isSorted(came.filter((n) => n % 2 === rest)));
    return { outcome: ordered ? 'each' : 'mixed' };
  },
});
