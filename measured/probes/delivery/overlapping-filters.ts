import { defineProbe } from '../../probe';

/** QoS of the wider and of the narrower filter, and which of them is subscribed to first. */
const cases = [
  { wide: 1, narrow: 0, first: 'wide' },
  { wide: 1, narrow: 0, first: 'narrow' },
  { wide: 0, narrow: 1, first: 'wide' },
  { wide: 0, narrow: 1, first: 'narrow' },
] as const;

/** What tells the outcome: what came in each of the cases, in their order. */
const outcomes = {
  '1, 1, 1, 1': 'once-highest',
  '0 and 1, 0 and 1, 0 and 1, 0 and 1': 'each',
  '0, 0, 0, 0': 'once-lower',
  '0, 0, 1, 1': 'once-narrower',
  '1, 1, 0, 0': 'once-wider',
  '1, 0, 0, 1': 'order',
  '0, 1, 1, 0': 'order',
} as const;

export const probe = defineProbe({
  question:
    'How often, and with which QoS, does a message come when two filters of a client with different QoS match it?',
  rule: 'A message has to come with the highest QoS of the filters that match. The broker may send it once, or once for each filter.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-2', '3.1.1 §3.3.5 MQTT-3.3.5-1'],
  outcomes: {
    'once-highest': { says: 'once, with the highest QoS', conforms: true },
    each: { says: 'once for each filter', conforms: true },
    'once-lower': { says: 'once, with the lower QoS', conforms: false },
    'once-narrower': { says: 'once, with the QoS of the narrower filter', conforms: false },
    'once-wider': { says: 'once, with the QoS of the wider filter', conforms: false },
    order: { says: 'depends on which filter came first', conforms: false },
    other: { says: 'something else', conforms: false },
  },
  means:
    'A client with overlapping filters may get a message twice. With some brokers, it may also get the message with a lower QoS than it was granted. Give such filters the same QoS.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const came: string[] = [];
    for (const [index, { first, ...qos }] of cases.entries()) {
      const name = `subscriber-${index + 1}`;
      const subscriber = await lab.connect({ name });
      const filters = { wide: lab.topic(`${name}/#`), narrow: lab.topic(`${name}/+/alarm`) };
      for (const which of first === 'wide' ? (['wide', 'narrow'] as const) : (['narrow', 'wide'] as const))
        await subscriber.subscribe(filters[which], qos[which]);
      await publisher.publish(lab.topic(`${name}/1/alarm`), 'dry', { qos: 1 });
      await subscriber.fence(publisher);
      const levels = subscriber.messages().map(({ qos }) => qos);
      came.push(levels.sort().join(' and ') || 'nothing');
    }
    const seen = came.join(', ');
    const note = `QoS 1 on the wider filter: comes with QoS ${came[0]}; QoS 1 on the narrower one: with QoS ${came[2]}`;
    return { outcome: outcomes[seen as keyof typeof outcomes] ?? 'other', note };
  },
});
