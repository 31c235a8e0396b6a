import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How often is a QoS 2 message delivered when its PUBLISH comes twice before PUBREL?',
  rule: 'Until PUBREL has come, the broker has to answer each PUBLISH that has the same Packet Identifier with PUBREC. It must not deliver the message a second time.',
  references: ['5.0 §4.3.3 MQTT-4.3.3-10', '3.1.1 §4.3.3 MQTT-4.3.3-2'],
  outcomes: {
    once: { says: 'once', conforms: true },
    twice: { says: 'twice', conforms: false },
    never: { says: 'not at all', conforms: false },
    unanswered: { says: 'no PUBREC for the second PUBLISH', conforms: false },
    'no-qos-2': { says: 'no PUBREC for QoS 2', conforms: 'open' },
  },
  means:
    'With QoS 2 a publisher can send a PUBLISH again, and subscribers still get the message only once. That needs a broker that recognises the second PUBLISH.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('dose'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    const messageId = publisher.nextId();
    for (const dup of [false, true]) {
      publisher.sendPublish(lab.topic('dose'), '5 ml', { qos: 2, messageId, dup });
      if (await publisher.next('pubrec', { within: 3000 })) continue;
      const puback = await publisher.next('puback', { within: 0 });
      return { outcome: dup ? 'unanswered' : 'no-qos-2', ...(puback && { note: 'answers with PUBACK' }) };
    }
    publisher.send({ cmd: 'pubrel', messageId });
    await publisher.next('pubcomp');
    const fencer = await lab.connect({ name: 'fencer' });
    await subscriber.fence(fencer);
    const came = subscriber.messages().length;
    return { outcome: came === 0 ? 'never' : came === 1 ? 'once' : 'twice' };
  },
});
