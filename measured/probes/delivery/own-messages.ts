import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'own-messages',
  group: 'delivery',
  question: 'Does a client get the messages that it publishes itself?',
  rule: {
    text: 'The broker sends a message to every client with a matching subscription, its publisher included. Only the No Local option of MQTT 5.0 prevents that.',
    references: [
      { spec: '5.0', section: '4.5', statement: 'MQTT-4.5.0-1' },
      { spec: '5.0', section: '3.8.3.1', statement: 'MQTT-3.8.3-3' },
      { spec: '3.1.1', section: '4.5', statement: 'MQTT-4.5.0-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    comes: { says: 'yes', conforms: true },
    missing: { says: 'no', conforms: false },
  },
  means:
    'A program that answers on the topic it listens to gets its own answers, and may answer them without end. Use two topics, or No Local with MQTT 5.0.',
  quick: true,
  run: async (lab) => {
    const client = await lab.connect();
    await client.subscribe(lab.topic('chat'), 1);
    await client.publish(lab.topic('chat'), 'hello', { qos: 1 });
    await client.fence(client);
    return { outcome: client.messages().length > 0 ? 'comes' : 'missing' };
  },
});
