import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a client get the messages that it publishes itself?',
  rule: 'The broker sends a message to every client with a matching subscription, its publisher included. Only the No Local option of MQTT 5.0 prevents that.',
  references: ['5.0 §4.5 MQTT-4.5.0-1', '5.0 §3.8.3.1 MQTT-3.8.3-3', '3.1.1 §4.5 MQTT-4.5.0-1'],
  outcomes: {
    comes: { says: 'yes', conforms: true },
    missing: { says: 'no', conforms: false },
  },
  means:
    'A program that answers on the topic it listens to gets its own answers, and may answer them without end. Use two topics, or No Local with MQTT 5.0.',
  run: async (lab) => {
    const client = await lab.connect();
    await client.subscribe(lab.topic('chat'), 1);
    await client.publish(lab.topic('chat'), 'hello', { qos: 1 });
    await client.fence(client);
    return { outcome: client.messages().length > 0 ? 'comes' : 'missing' };
  },
});
