import type { QoS } from 'mqtt-packet';
import { defineProbe } from '../../probe';

const levels: readonly QoS[] = [0, 1, 2];

export const probe = defineProbe({
  question: 'With which QoS does a retained message arrive, by QoS of publishing and of subscribing?',
  rule: 'A retained message keeps the QoS it was published with. It comes with the lower of two levels: this QoS and the QoS granted to the subscription.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-8', '3.1.1 §3.3.1.3 MQTT-3.3.1-5', '3.1.1 §3.8.4 MQTT-3.8.4-6'],
  outcomes: {
    'lower-of-both': { says: 'the lower of both, up to QoS 2', conforms: true },
    'grants-less': { says: 'the lower of both, but QoS 2 is not granted', conforms: true },
    differs: { says: 'another QoS in at least one case', conforms: false },
    missing: { says: 'some do not come', conforms: 'open' },
    refuses: { says: 'does not accept every QoS', conforms: 'open' },
  },
  means:
    'A retained message never comes with a higher QoS than it was published with. Publish state with QoS 1 if it must not get lost.',
  run: async (lab) => {
    const topicOf = (qos: QoS) => lab.topic(`door/${qos}`);
    for (const qos of levels) {
      const publisher = await lab.connect({ name: `publisher-${qos}` });
      const answer = await publisher
        .publish(topicOf(qos), `${qos}`, { qos, retain: true })
        .catch((error: Error) => error);
      if (answer instanceof Error || !(await publisher.ping())) return { outcome: 'refuses', note: `QoS ${qos}` };
    }
    const fencer = await lab.connect({ name: 'fencer' });
    const rows = await Promise.all(
      levels.map(async (asked) => {
        const subscriber = await lab.connect({ name: `subscriber-${asked}` });
        const { granted } = await subscriber.subscribe(
          levels.map((qos) => ({ topic: topicOf(qos), qos: asked })),
          asked,
        );
        await subscriber.fence(fencer);
        return levels.map((published, index) => {
          const came = subscriber.messages(topicOf(published)).map(({ qos }) => qos);
          return { asked, published, granted: granted[index] ?? 0x80, came: came.join('+') || '-' };
        });
      }),
    );
    for (const qos of levels) await fencer.publish(topicOf(qos), '', { retain: true });
    const cells = rows.flat();
    const note = cells.map(({ asked, published, came }) => `${published} to ${asked}: ${came}`).join(', ');
    if (cells.some(({ came }) => came === '-')) return { outcome: 'missing', note };
    if (cells.some(({ granted, published, came }) => came !== `${Math.min(granted, published)}`))
      return { outcome: 'differs', note };
    return { outcome: cells.some(({ asked, granted }) => granted < asked) ? 'grants-less' : 'lower-of-both', note };
  },
});
