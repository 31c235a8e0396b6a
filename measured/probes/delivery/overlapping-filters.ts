import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'overlapping-filters',
  group: 'delivery',
  question: 'How often, and with which QoS, does a message come when two filters of one client match it?',
  rule: {
    text: 'A message has to come with the highest QoS of the filters that match. The broker may send it once, or once for each filter.',
    references: [
      { spec: '5.0', section: '3.3.4', statement: 'MQTT-3.3.4-2' },
      { spec: '3.1.1', section: '3.3.5', statement: 'MQTT-3.3.5-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    'once-highest': { says: 'once, with the highest QoS', conforms: true },
    each: { says: 'once for each filter', conforms: true },
    'once-lower': { says: 'once, with the lower QoS', conforms: false },
    order: { says: 'depends on the order of subscribing', conforms: false },
    other: { says: 'something else', conforms: false },
  },
  means:
    'A client with overlapping filters may get a message twice. With some brokers, it may also get the message with a lower QoS than it was granted.',
  quick: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const orders: string[] = [];
    for (const order of ['wide first', 'narrow first']) {
      const name = order.replace(' ', '-');
      const subscriber = await lab.connect({ name });
      const wide = [lab.topic(`${name}/#`), 1] as const;
      const narrow = [lab.topic(`${name}/+/alarm`), 0] as const;
      for (const [filter, qos] of order === 'wide first' ? [wide, narrow] : [narrow, wide])
        await subscriber.subscribe(filter, qos);
      await publisher.publish(lab.topic(`${name}/1/alarm`), 'dry', { qos: 1 });
      await subscriber.fence(publisher);
      orders.push(
        subscriber
          .messages()
          .map(({ qos }) => qos)
          .sort()
          .join(' and ') || 'nothing',
      );
    }
    const note = `QoS ${orders[0]} when the wider filter came first, QoS ${orders[1]} when the narrower one did`;
    if (orders[0] !== orders[1]) return { outcome: 'order', note };
    const outcomes = { '1': 'once-highest', '0 and 1': 'each', '0': 'once-lower' } as const;
    return { outcome: outcomes[orders[0] as keyof typeof outcomes] ?? 'other', note };
  },
});
