import type { QoS } from 'mqtt-packet';
import { defineProbe } from '../../probe';

const levels: readonly QoS[] = [0, 1, 2];

export const probe = defineProbe({
  question: 'Which messages does the broker keep for an absent client, by QoS of publishing and of subscribing?',
  rule: 'For a stored session, the broker has to keep a message if both the message and the subscription have QoS 1 or 2. It may keep QoS 0 messages as well.',
  references: ['5.0 §4.5 MQTT-4.5.0-1', '5.0 §4.1', '3.1.1 §3.1.2.4 MQTT-3.1.2-5'],
  outcomes: {
    'qos-1-and-2': { says: 'QoS 1 and 2', conforms: true },
    'qos-0-too': { says: 'QoS 1 and 2, and some of QoS 0', conforms: true },
    'other-qos': { says: 'keeps them, but changes a QoS', conforms: false },
    part: { says: 'not all of QoS 1 and 2', conforms: false },
    nothing: { says: 'none', conforms: false },
  },
  means:
    'To get the messages that came while it was away, a client has to subscribe with QoS 1 or 2. The publisher has to publish them with QoS 1 or 2, too.',
  run: async (lab) => {
    const sessions = await Promise.all(
      levels.map(async (asked) => {
        const name = `subscriber-${asked}`;
        const client = await lab.connect({ name, kept: true });
        const { granted } = await client.subscribe(lab.topic('meter'), asked);
        await client.disconnect();
        return { asked, name, granted: granted[0] ?? 0 };
      }),
    );
    const taken = new Set<QoS>();
    for (const qos of levels) {
      const publisher = await lab.connect({ name: `publisher-${qos}` });
      await publisher.publish(lab.topic('meter'), `${qos}`, { qos }).catch(() => undefined);
      if (await publisher.ping()) taken.add(qos);
    }
    const fencer = await lab.connect({ name: 'fencer' });
    const cells = await Promise.all(
      sessions.map(async ({ asked, name, granted }) => {
        const client = await lab.resume(name);
        await client.fence(fencer);
        return levels.map((published) => {
          const came = client.messages().filter(({ payload }) => payload.toString() === `${published}`);
          const wanted = taken.has(published) ? Math.min(published, granted) : 0;
          return { asked, published, wanted, came: came.map(({ qos }) => qos).join('+') || '-' };
        });
      }),
    ).then((rows) => rows.flat());
    const said = cells.map(({ asked, published, came }) => `${published} to ${asked}: ${came}`);
    const note = [...said, ...levels.filter((qos) => !taken.has(qos)).map((qos) => `takes no QoS ${qos}`)].join(', ');
    const kept = cells.filter(({ came }) => came !== '-');
    const due = cells.filter(({ wanted }) => wanted > 0);
    if (kept.length === 0) return { outcome: 'nothing', note };
    if (due.some(({ came }) => came === '-')) return { outcome: 'part', note };
    if (kept.some(({ wanted, came }) => came !== `${wanted}`)) return { outcome: 'other-qos', note };
    return { outcome: kept.length > due.length ? 'qos-0-too' : 'qos-1-and-2', note };
  },
});
