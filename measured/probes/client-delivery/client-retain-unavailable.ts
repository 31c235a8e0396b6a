import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client send a retained message to a broker that does not support retained messages?',
  rule: 'When CONNACK says Retain Available 0, the client must not send a PUBLISH with RETAIN 1.',
  references: ['5.0 §3.2.2.3.5 MQTT-3.2.2-14'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'no, and it reports an error', conforms: true },
    silent: { says: 'no, and it reports nothing', conforms: true },
    sent: { says: 'yes', conforms: false },
    'without-retain': { says: 'yes, but with RETAIN 0', conforms: true },
  },
  means:
    'A broker without retained messages closes the connection of a client that sends one, with code 0x9A, Retain not supported. Look at Retain Available in CONNACK before you rely on retained messages.',
  needs: ['publish'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { retainAvailable: false } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1, retain: true } });
    const { connection } = await lab.peer.visit();
    const message = await connection.next('publish', { within: 3000 });
    if (message) return { outcome: message.retain ? 'sent' : 'without-retain' };
    const told = await client.prints(/error/i, 3000);
    return { outcome: told ? 'told' : 'silent', ...(await client.exitNote()) };
  },
});
