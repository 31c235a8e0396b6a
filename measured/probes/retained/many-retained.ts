import type { QoS } from 'mqtt-packet';
import { defineProbe } from '../../probe';

const count = 1100;

/** Messages that are under way at once: fewer than any broker we know allows. */
const batch = 10;

/** When nothing has come for so long, in ms, nothing more is expected. */
const quiet = 3000;

export const probe = defineProbe({
  question: 'Do all of 1,100 retained messages come when a client subscribes with a wildcard?',
  rule: 'The broker has to send the retained message of every topic that matches. The standard sets no limit to their number.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-9', '3.1.1 §3.3.1.3 MQTT-3.3.1-6'],
  outcomes: {
    all: { says: 'all, with QoS 0 and with QoS 1', conforms: true },
    'all-with-qos-0': { says: 'all with QoS 0, fewer with QoS 1', conforms: false },
    'all-with-qos-1': { says: 'all with QoS 1, fewer with QoS 0', conforms: false },
    fewer: { says: 'fewer with either QoS', conforms: false },
    none: { says: 'none with a wildcard', conforms: false },
  },
  unit: 'of 1,100 with QoS 1',
  means:
    'A client that subscribes to thousands of topics with one filter may not get all their values. Subscribe with several narrower filters, one after the other.',
  slow: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const topics = Array.from({ length: count }, (_, index) => lab.topic(`room/${index}/heat`));
    const publishAll = async (payload: string) => {
      for (let first = 0; first < count; first += batch)
        await Promise.all(
          topics
            .slice(first, first + batch)
            .map((topic) => publisher.publish(topic, payload, { qos: 1, retain: true })),
        );
    };
    const countWith = async (qos: QoS) => {
      const subscriber = await lab.subscriber(lab.topic('room/+/heat'), qos, { name: `subscriber-${qos}` });
      for (let came = 0; came < count; came += 1) if (!(await subscriber.next('publish', { within: quiet }))) break;
      const different = new Set(subscriber.messages().map(({ topic }) => topic)).size;
      await subscriber.disconnect();
      return different;
    };
    await publishAll('on');
    const [low, high] = [await countWith(0), await countWith(1)];
    await publishAll('');
    const taken = { number: high, note: `${low} with QoS 0, ${high} with QoS 1` };
    if (low === 0 && high === 0) return { outcome: 'none', ...taken };
    if (low === count) return { outcome: high === count ? 'all' : 'all-with-qos-0', ...taken };
    return { outcome: high === count ? 'all-with-qos-1' : 'fewer', ...taken };
  },
});
