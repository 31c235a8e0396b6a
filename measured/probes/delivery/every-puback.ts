import { defineProbe } from '../../probe';

const count = 20;

export const probe = defineProbe({
  question: 'Does the broker acknowledge each of twenty QoS 1 messages that are sent at once?',
  rule: 'The broker has to answer each QoS 1 PUBLISH with a PUBACK that has the same Packet Identifier.',
  references: ['5.0 §4.3.2 MQTT-4.3.2-4', '3.1.1 §4.3.2 MQTT-4.3.2-2'],
  outcomes: {
    'in-order': { says: 'all of them, in order', conforms: true },
    all: { says: 'all of them, out of order', conforms: 'open' },
    some: { says: 'not all of them', conforms: false },
    none: { says: 'none of them', conforms: false },
  },
  means:
    'A client may send more messages before the first PUBACK comes, as many as the broker allows. It has to keep each message until the PUBACK for that message has come.',
  run: async (lab) => {
    const client = await lab.connect();
    const ids = Array.from({ length: count }, () => client.nextId());
    for (const messageId of ids) client.sendPublish(lab.topic('pump'), `${messageId}`, { qos: 1, messageId });
    const came: number[] = [];
    while (came.length < count) {
      const puback = await client.next('puback');
      if (!puback) break;
      came.push(puback.messageId ?? 0);
    }
    if (came.length === 0) return { outcome: 'none' };
    if (new Set(came).size < count) return { outcome: 'some', note: `${came.length} of ${count}` };
    return { outcome: String(came) === String(ids) ? 'in-order' : 'all' };
  },
});
