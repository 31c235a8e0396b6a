import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client deliver a QoS 2 message only once when the broker sends it twice?',
  rule: 'Until PUBREL has come, a receiver has to acknowledge a PUBLISH with the same Packet Identifier again, but must not deliver the message again.',
  references: ['5.0 §4.3.3 MQTT-4.3.3-10', '3.1.1 §4.3.3 MQTT-4.3.3-2'],
  outcomes: {
    once: { says: 'yes', conforms: true },
    twice: { says: 'no, it delivers it twice', conforms: false },
    none: { says: 'it does not deliver it at all', conforms: false },
  },
  means:
    'Only with a client that keeps to this rule does your program get each message once. With any other client, put an identifier of your own into the payload.',
  needs: ['subscribe', 'kept'],
  run: async (lab) => {
    const { client, connection } = await startSubscribed(lab, { kept: true, subscribe: { filter: 'pump', qos: 2 } });
    for (const dup of [false, true]) {
      connection.sendPublish('pump', 'once-only', { qos: 2, messageId: 7, dup });
      await connection.next('pubrec');
    }
    // In the short form, which leaves out the code 0.
    connection.send({ cmd: 'pubrel', messageId: 7 }, Buffer.from([0x62, 2, 0, 7]));
    await connection.next('pubcomp');
    // What comes after it shows that all before has been passed on.
    connection.sendPublish('pump', 'the-last');
    await client.prints(/the-last/);
    const count = client.printed().split('once-only').length - 1;
    return { outcome: count === 1 ? 'once' : count > 1 ? 'twice' : 'none' };
  },
});
