import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'retained-dollar-topic',
  group: 'retained',
  question: 'Can a client store a message on a topic of its own that begins with $?',
  rule: {
    text: 'A server should not let clients exchange messages on such topics, and a filter that begins with a wildcard must not match them.',
    references: [
      { spec: '5.0', section: '4.7.2', statement: 'MQTT-4.7.2-1' },
      { spec: '3.1.1', section: '4.7.2', statement: 'MQTT-4.7.2-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    stored: { says: 'yes, but hidden from a wildcard in front', conforms: 'open' },
    'through-wildcard': { says: 'yes, and a wildcard in front finds it', conforms: false },
    'not-stored': { says: 'no: takes it, and stores nothing', conforms: 'open' },
    refused: { says: 'no: refuses it', conforms: 'open' },
  },
  means: 'Leave topics that begin with $ to the broker: what one takes, another one refuses or drops.',
  quick: true,
  run: async (lab) => {
    const topic = `$${lab.topic('dollar/door')}`;
    const publisher = await lab.connect({ name: 'publisher' });
    const answer = await publisher.publish(topic, 'open', { qos: 1, retain: true }).catch((error: Error) => error);
    if (answer instanceof Error || (answer?.reasonCode ?? 0) >= 0x80) return { outcome: 'refused' };
    const reader = await lab.connect({ name: 'reader' });
    const gets = async (name: string, filter: string) => {
      const subscriber = await lab.connect({ name });
      await subscriber.subscribe(filter, 1);
      await subscriber.fence(reader);
      return subscriber.messages(topic).length > 0;
    };
    const itself = await gets('itself', topic);
    const wildcard = await gets('wildcard', '+/dollar/door');
    await publisher.publish(topic, '', { retain: true });
    if (wildcard) return { outcome: 'through-wildcard' };
    return { outcome: itself ? 'stored' : 'not-stored' };
  },
});
