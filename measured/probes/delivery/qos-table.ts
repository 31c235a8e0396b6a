import type { QoS } from 'mqtt-packet';
import { defineProbe } from '../../probe';

const levels: readonly QoS[] = [0, 1, 2];

export const probe = defineProbe({
  question: 'With which QoS does a message arrive, by QoS of publishing and of subscribing?',
  rule: 'A message comes with the lower of two levels: the QoS it was published with and the QoS granted to the subscription. The broker may grant less than the client asked for.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-8', '3.1.1 §3.8.4 MQTT-3.8.4-6'],
  outcomes: {
    'lower-of-both': { says: 'the lower of both, up to QoS 2', conforms: true },
    'grants-less': { says: 'the lower of both, but QoS 2 is not granted', conforms: true },
    differs: { says: 'another QoS in at least one case', conforms: false },
    refuses: { says: 'does not accept every QoS', conforms: 'open' },
    'puback-for-2': { says: 'answers QoS 2 as if it were QoS 1', conforms: false },
    unacknowledged: { says: 'does not acknowledge every message', conforms: false },
  },
  means: 'A subscriber gets QoS 2 only if the publisher, the subscription and the broker all use it.',
  run: async (lab) => {
    const subscribers = await Promise.all(
      levels.map(async (asked) => {
        const client = await lab.connect({ name: `subscriber-${asked}` });
        const { granted } = await client.subscribe(lab.topic('pump'), asked);
        return { asked, granted: granted[0] ?? 0x80, client };
      }),
    );
    const fencer = await lab.connect({ name: 'publisher' });
    const answers = await Promise.all(
      levels.map(async (qos) => {
        const publisher = await lab.connect({ name: `publisher-${qos}` });
        const answer = await publisher.publish(lab.topic('pump'), `${qos}`, { qos }).catch((error: Error) => error);
        if (answer instanceof Error) return publisher.closed ? 'refused' : 'silence';
        return qos === 2 && answer?.cmd === 'puback' ? 'puback' : 'taken';
      }),
    );
    await Promise.all(subscribers.map(({ client }) => client.fence(fencer)));
    const cells = subscribers.flatMap(({ asked, granted, client }) =>
      levels.map((published) => {
        const came = client
          .messages()
          .filter(({ payload }) => payload.toString() === `${published}`)
          .map(({ qos }) => qos);
        return { asked, granted, published, came: came.join('+') || '-' };
      }),
    );
    const note = cells.map(({ asked, published, came }) => `${published} to ${asked}: ${came}`).join(', ');
    if (answers.includes('silence')) return { outcome: 'unacknowledged', note };
    if (answers.includes('puback')) return { outcome: 'puback-for-2', note };
    if (answers.includes('refused')) return { outcome: 'refuses', note };
    if (cells.some(({ granted, published, came }) => came !== `${Math.min(granted, published)}`))
      return { outcome: 'differs', note };
    return { outcome: cells.some(({ asked, granted }) => granted < asked) ? 'grants-less' : 'lower-of-both', note };
  },
});
