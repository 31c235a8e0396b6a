import { defineProbe } from '../../probe';

/** How often to look for the newer message, and in ms how long to wait between. */
const [looks, pause] = [10, 300];

export const probe = defineProbe({
  question: 'Does the broker store a retained message that was published with QoS 0?',
  rule: 'By MQTT 3.1.1 a QoS 0 message with RETAIN 1 replaces the retained message of its topic, and the broker should store it, but may discard it at any time. By MQTT 5.0 the broker has to store it like any other.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-5', '3.1.1 §3.3.1.3 MQTT-3.3.1-7'],
  outcomes: {
    kept: { says: 'stores it', conforms: true },
    discarded: { says: 'discards it, and the older one', conforms: 'open' },
    older: { says: 'still has the older one', conforms: false },
  },
  means: 'Publish state with QoS 1: MQTT 3.1.1 lets a broker drop a retained message of QoS 0 at any time.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    const look = async (name?: string) => (await lab.stored(topic, publisher, name)).at(-1)?.payload.toString();
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    await publisher.publish(topic, 'shut', { qos: 0, retain: true });
    await publisher.ping();
    // A broker may answer the ping before it has stored the message, so only what lasts is told.
    let stored = await look();
    for (let time = 2; stored === 'open' && time <= looks; time++) {
      await lab.wait(pause);
      stored = await look(`late-${time}`);
    }
    await publisher.publish(topic, '', { retain: true });
    if (stored === undefined) return { outcome: 'discarded' };
    return { outcome: stored === 'shut' ? 'kept' : 'older' };
  },
});
