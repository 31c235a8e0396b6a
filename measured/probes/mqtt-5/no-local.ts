import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does No Local keep a client from getting its own messages?',
  rule: 'With No Local 1, the broker must not send a message to a connection that has the Client Identifier of its publisher.',
  references: ['5.0 §3.8.3.1 MQTT-3.8.3-3'],
  versions: ['5.0'],
  outcomes: {
    'left-out': { says: 'yes, only messages of others come', conforms: true },
    ignored: { says: 'no, its own come, too', conforms: false },
    nothing: { says: 'nothing comes, not even from others', conforms: false },
  },
  means:
    'With No Local, two programs can publish and subscribe to one topic, and neither answers its own messages for ever.',
  run: async (lab) => {
    const topic = lab.topic('lamp');
    const client = await lab.connect({ name: 'client' });
    await client.subscribe([{ topic, qos: 1, nl: true }]);
    await client.publish(topic, 'own', { qos: 1 });
    const other = await lab.connect({ name: 'other' });
    await other.publish(topic, 'other', { qos: 1 });
    await client.fence(other);
    const came = client.texts();
    if (came.includes('own')) return { outcome: 'ignored' };
    return { outcome: came.includes('other') ? 'left-out' : 'nothing' };
  },
});
