import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client send a message that is larger than the broker accepts?',
  rule: 'A client must not send a packet that is larger than the Maximum Packet Size of the broker.',
  references: ['5.0 §3.2.2.3.6 MQTT-3.2.2-15'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'no, and it reports an error', conforms: true },
    silent: { says: 'no, and it reports nothing', conforms: true },
    sent: { says: 'yes', conforms: false },
  },
  means:
    'The broker closes the connection over a message that is too large. A client that keeps the message and sends it again after each reconnect repeats this for ever.',
  needs: ['publish'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { maximumPacketSize: 100 } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'x'.repeat(200), qos: 1 } });
    const { connection } = await lab.peer.visit();
    const message = await connection.next('publish', { within: 3000 });
    if (message) return { outcome: 'sent' };
    const told = await client.prints(/error/i, 3000);
    return { outcome: told ? 'told' : 'silent', ...(await client.exitNote()) };
  },
});
