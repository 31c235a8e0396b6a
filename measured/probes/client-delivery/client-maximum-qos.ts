import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client send a message with a QoS that the broker does not support?',
  rule: 'A client must not send a PUBLISH with a QoS above the Maximum QoS of the broker.',
  references: ['5.0 §3.2.2.3.4 MQTT-3.2.2-11'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'no, and it reports an error', conforms: true },
    silent: { says: 'no, and it reports nothing', conforms: true },
    sent: { says: 'yes', conforms: false },
    lower: { says: 'yes, with a QoS that is supported', conforms: true },
  },
  means:
    'The broker closes the connection over a QoS that it does not support, with code 0x9B, QoS not supported. Publish with a QoS that all your brokers support.',
  needs: ['publish'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { maximumQoS: 1 } } };
    const client = lab.start({ publish: { topic: 'pump', payload: 'on', qos: 2 } });
    const { connection } = await lab.peer.visit();
    const message = await connection.next('publish', { within: 3000 });
    if (message) return { outcome: message.qos === 2 ? 'sent' : 'lower' };
    const told = await client.prints(/error/i, 3000);
    return { outcome: told ? 'told' : 'silent', ...(await client.exitNote()) };
  },
});
