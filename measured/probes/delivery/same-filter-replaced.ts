import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What happens when a client subscribes again to the same filter with another QoS?',
  rule: 'The new subscription replaces the one with the same filter: each message comes once, with the QoS of the new subscription at most.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-3', '3.1.1 §3.8.4 MQTT-3.8.4-3'],
  outcomes: {
    replaced: { says: 'the new QoS replaces the first', conforms: true },
    'first-kept': { says: 'the first QoS stays', conforms: false },
    twice: { says: 'messages come twice', conforms: false },
    other: { says: 'something else', conforms: false },
  },
  means:
    'A client can subscribe each time it connects: with a broker that keeps to this rule, it does not get messages twice.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const seen: string[] = [];
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const topic = lab.topic(`pump/${first}`);
      const subscriber = await lab.subscriber(topic, first, { name: `first-${first}` });
      await subscriber.subscribe(topic, second);
      await publisher.publish(topic, 'on', { qos: 1 });
      await subscriber.fence(publisher);
      const came = subscriber.messages().map(({ qos }) => qos);
      seen.push(came.join(' and ') || 'nothing');
    }
    const note = `first 0, then 1: QoS ${seen[0]}; first 1, then 0: QoS ${seen[1]}`;
    const outcomes = { '1;0': 'replaced', '0;1': 'first-kept' } as const;
    if (seen.some((came) => came.includes('and'))) return { outcome: 'twice', note };
    return { outcome: outcomes[seen.join(';') as keyof typeof outcomes] ?? 'other', note };
  },
});
