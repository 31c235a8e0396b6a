import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'retained-qos-0',
  group: 'retained',
  question: 'Does the broker keep a retained message of QoS 0?',
  rule: {
    text: 'A message of QoS 0 with RETAIN 1 takes the place of the stored one. The server should store it, but may discard it at any time; then nothing is stored.',
    references: [
      { spec: '5.0', section: '3.3.1.3', statement: 'MQTT-3.3.1-5' },
      { spec: '3.1.1', section: '3.3.1.3', statement: 'MQTT-3.3.1-7' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    kept: { says: 'keeps it', conforms: true },
    discarded: { says: 'discards it, and the older one', conforms: 'open' },
    older: { says: 'keeps the older one instead', conforms: false },
  },
  means: 'Publish state with QoS 1: the standard lets a broker drop a retained message of QoS 0 whenever it likes.',
  quick: true,
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.publish(topic, 'shut', { qos: 0, retain: true });
    await publisher.ping();
    const late = await lab.connect({ name: 'late' });
    await late.subscribe(topic, 1);
    await late.fence(publisher);
    await publisher.publish(topic, '', { retain: true });
    const stored = late.messages().at(-1)?.payload.toString();
    if (stored === undefined) return { outcome: 'discarded' };
    return { outcome: stored === 'shut' ? 'kept' : 'older' };
  },
});
