import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the retained message come again when a client subscribes again to the same filter?',
  rule: 'The new subscription replaces the old one, and the broker has to send the retained messages again. With MQTT 5.0 a client can prevent that with Retain Handling.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-4', '3.1.1 §3.8.4 MQTT-3.8.4-3'],
  outcomes: {
    again: { says: 'yes', conforms: true },
    once: { says: 'no, only at the first SUBSCRIBE', conforms: false },
    never: { says: 'it never comes', conforms: false },
    other: { says: 'something else', conforms: false },
  },
  means:
    'A client that subscribes after each reconnect gets the retained value each time, even if it has not changed. Do not treat it as a new event.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const subscriber = await lab.connect({ name: 'subscriber' });
    await publisher.publish(lab.topic('valve'), 'open', { qos: 1, retain: true });
    const counts: number[] = [];
    for (const _ of ['first', 'second']) {
      await subscriber.subscribe(lab.topic('valve'), 1);
      await subscriber.fence(publisher);
      counts.push(subscriber.messages().length);
    }
    await publisher.publish(lab.topic('valve'), '', { retain: true });
    const outcomes = { '1,2': 'again', '1,1': 'once', '0,0': 'never' } as const;
    const outcome = outcomes[String(counts) as keyof typeof outcomes];
    return outcome ? { outcome } : { outcome: 'other', note: `${counts[0]}, then ${counts[1]} in all` };
  },
});
