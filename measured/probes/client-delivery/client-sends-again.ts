import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client send an unacknowledged message again after it has lost its connection?',
  rule: 'A client that connects again and resumes its session has to send unacknowledged messages again, with their Packet Identifier and with DUP 1.',
  references: ['5.0 §4.4 MQTT-4.4.0-1', '5.0 §3.3.1.1 MQTT-3.3.1-1', '3.1.1 §4.4 MQTT-4.4.0-1'],
  outcomes: {
    dup: { says: 'yes, with DUP 1', conforms: true },
    'without-dup': { says: 'yes, with DUP 0', conforms: false },
    'other-identifier': { says: 'yes, with another Packet Identifier', conforms: false },
    no: { says: 'no', conforms: false },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
  },
  means:
    'If the client sends a message again, a receiver may get it twice: put an identifier of your own into it. If the client gives up, your program has to publish the message again.',
  needs: ['publish', 'kept'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { puback: 'none' };
    lab.start({ kept: true, publish: { topic: 'pump', payload: 'on', qos: 1 } });
    const { connection } = await lab.peer.visit();
    const first = await connection.next('publish');
    lab.peer.answers = { connack: { sessionPresent: true } };
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    const second = await again.connection.next('publish', { within: 5000 });
    if (!second) return { outcome: 'no' };
    if (second.messageId !== first?.messageId) return { outcome: 'other-identifier' };
    return { outcome: second.dup ? 'dup' : 'without-dup' };
  },
});
