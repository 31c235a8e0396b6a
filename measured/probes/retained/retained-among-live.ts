import type { Client } from '../../lab/client';
import { defineProbe } from '../../probe';

const values = 200;
const subscribers = 40;

/** When nothing has come for so long, in ms, nothing more is expected. */
const quiet = 1000;

export const probe = defineProbe({
  question: 'Does a client that subscribes while a value changes get the stored value first, and then each newer one?',
  rule: 'A new subscriber gets the last retained message, and messages from one client on one topic have to come in order.',
  references: [
    '5.0 §3.3.1.3 MQTT-3.3.1-9',
    '5.0 §4.6 MQTT-4.6.0-5',
    '3.1.1 §3.3.1.3 MQTT-3.3.1-6',
    '3.1.1 §4.6 MQTT-4.6.0-6',
  ],
  outcomes: {
    'in-order': { says: 'yes, each value once', conforms: true },
    mixed: { says: 'a value may come twice, or late', conforms: 'open' },
    gap: { says: 'a value may be missing', conforms: false },
    nothing: { says: 'the stored value does not come', conforms: false },
  },
  means:
    'Where stored and live values may mix, a client that keeps the value that came last may hold an old one for a while. A number or a time in the payload shows which value is newer.',
  slow: true,
  run: async (lab) => {
    const topic = lab.topic('level');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, '0', { qos: 1, retain: true });
    const clients: Client[] = [];
    for (let index = 0; index < subscribers; index += 1)
      clients.push(await lab.connect({ name: `subscriber-${index}` }));
    const subscriptions: Promise<unknown>[] = [];
    for (let value = 1; value <= values; value += 1) {
      // Sent just before a value, so that both reach the broker together.
      if (value % (values / subscribers) === 0) {
        const subscription = clients[subscriptions.length]?.subscribe(topic, 1) ?? Promise.resolve();
        // It is awaited below. A broker that falls silent before that would end the whole command.
        subscription.catch(() => undefined);
        subscriptions.push(subscription);
      }
      await publisher.publish(topic, `${value}`, { qos: 1, retain: true });
    }
    await Promise.all(subscriptions);
    const sequences = await Promise.all(
      clients.map(async (client) => {
        while (await client.next('publish', { within: quiet }));
        return client.texts().map(Number);
      }),
    );
    await publisher.publish(topic, '', { qos: 1, retain: true });
    const steps = sequences.flatMap((sequence) =>
      sequence.slice(1).map((value, index) => value - (sequence[index] ?? 0)),
    );
    if (clients.some((client) => !client.messages().some(({ retain }) => retain))) return { outcome: 'nothing' };
    if (steps.some((step) => step > 1) && !steps.some((step) => step < 0)) return { outcome: 'gap' };
    return { outcome: steps.some((step) => step < 1) ? 'mixed' : 'in-order' };
  },
});
