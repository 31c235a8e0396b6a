import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'retained-through-wildcard',
  group: 'retained',
  question: 'Do retained messages come when a client subscribes with a wildcard?',
  rule: {
    text: 'The retained message of each topic that matches a new subscription has to be sent, and a filter with a wildcard matches as any other.',
    references: [
      { spec: '5.0', section: '3.3.1.3', statement: 'MQTT-3.3.1-9' },
      { spec: '3.1.1', section: '3.3.1.3', statement: 'MQTT-3.3.1-6' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    both: { says: 'through + and through #', conforms: true },
    plus: { says: 'through + only', conforms: false },
    hash: { says: 'through # only', conforms: false },
    none: { says: 'not through wildcards', conforms: false },
    never: { says: 'not even for the topic itself', conforms: false },
  },
  means:
    'Where wildcards bring no retained messages, a dashboard that subscribes with # starts empty, and has to subscribe to each topic by its name.',
  quick: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('room/1/heat'), 'on', { qos: 1, retain: true });
    const gets = async (name: string, filter: string) => {
      const subscriber = await lab.connect({ name });
      await subscriber.subscribe(lab.topic(filter), 1);
      await subscriber.fence(publisher);
      return subscriber.messages().length > 0;
    };
    const itself = await gets('itself', 'room/1/heat');
    const plus = await gets('plus', 'room/+/heat');
    const hash = await gets('hash', 'room/#');
    await publisher.publish(lab.topic('room/1/heat'), '', { retain: true });
    if (!itself) return { outcome: 'never' };
    return { outcome: plus ? (hash ? 'both' : 'plus') : hash ? 'hash' : 'none' };
  },
});
