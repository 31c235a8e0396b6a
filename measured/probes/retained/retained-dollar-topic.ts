import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can a client store a retained message on a topic of its own that begins with $?',
  rule: 'The broker should not let clients exchange messages on topics that begin with $. A filter that begins with a wildcard must not match them.',
  references: ['5.0 §4.7.2 MQTT-4.7.2-1', '3.1.1 §4.7.2 MQTT-4.7.2-1'],
  outcomes: {
    stored: { says: 'yes; a leading wildcard does not match it', conforms: 'open' },
    'through-wildcard': { says: 'yes; a leading wildcard matches it', conforms: false },
    'not-stored': { says: 'no, accepted but not stored', conforms: 'open' },
    refused: { says: 'no, refused', conforms: 'open' },
  },
  means:
    'Do not use topics that begin with $ for your own messages: one broker accepts them, another refuses or drops the messages.',
  run: async (lab) => {
    const topic = `$${lab.topic('dollar/door')}`;
    const publisher = await lab.connect({ name: 'publisher' });
    const answer = await publisher.publish(topic, 'open', { qos: 1, retain: true }).catch((error: Error) => error);
    if (answer instanceof Error || (answer?.reasonCode ?? 0) >= 0x80) return { outcome: 'refused' };
    const reader = await lab.connect({ name: 'reader' });
    const gets = async (name: string, filter: string) =>
      (await lab.stored(filter, reader, name)).some((message) => message.topic === topic);
    const itself = await gets('itself', topic);
    const wildcard = await gets('wildcard', '+/dollar/door');
    await publisher.publish(topic, '', { retain: true });
    if (wildcard) return { outcome: 'through-wildcard' };
    return { outcome: itself ? 'stored' : 'not-stored' };
  },
});
