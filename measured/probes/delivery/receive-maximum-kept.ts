import { settled } from '../../lab/settled';
import { defineProbe } from '../../probe';

const receiveMaximum = 5;

export const probe = defineProbe({
  question: 'Does the broker respect the Receive Maximum of a client?',
  rule: 'The broker must not have more unacknowledged QoS 1 and QoS 2 messages on the way to a client than its Receive Maximum allows. An acknowledgement makes room for the next message.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-9'],
  versions: ['5.0'],
  outcomes: {
    kept: { says: 'yes, and each PUBACK brings one more', conforms: true },
    fewer: { says: 'yes, it sends fewer', conforms: true },
    exceeded: { says: 'no, it sends more', conforms: false },
    stuck: { says: 'stops there, even after a PUBACK', conforms: false },
  },
  unit: `messages, with Receive Maximum ${receiveMaximum}`,
  means:
    'A small device can set its Receive Maximum to the number of messages that fit into its memory. It needs a broker that respects the limit.',
  slow: true,
  run: async (lab) => {
    const properties = { receiveMaximum };
    const subscriber = await lab.subscriber(lab.topic('meter'), 1, { acknowledge: false, properties });
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= 4 * receiveMaximum; n++) await publisher.publish(lab.topic('meter'), `${n}`, { qos: 1 });
    const number = await settled(subscriber);
    if (number > receiveMaximum) return { outcome: 'exceeded', number };
    if (number < receiveMaximum) return { outcome: 'fewer', number };
    const messageId = subscriber.messages()[0]?.messageId ?? 0;
    subscriber.send({ cmd: 'puback', messageId });
    const after = await settled(subscriber);
    if (after === number) return { outcome: 'stuck', number };
    return after === number + 1 ? { outcome: 'kept', number } : { outcome: 'exceeded', number: after - 1 };
  },
});
