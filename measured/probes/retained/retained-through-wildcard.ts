import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Do retained messages come when a client subscribes with a wildcard?',
  rule: 'The broker has to send the retained message of every topic that matches a new subscription. A filter with a wildcard is no exception.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-9', '3.1.1 §3.3.1.3 MQTT-3.3.1-6'],
  outcomes: {
    both: { says: 'with + and with #', conforms: true },
    plus: { says: 'with + only', conforms: false },
    hash: { says: 'with # only', conforms: false },
    none: { says: 'not with wildcards', conforms: false },
    never: { says: 'not even for the exact topic', conforms: false },
  },
  means:
    'Where wildcards bring no retained messages, a dashboard that subscribes with # starts empty. It has to subscribe to each topic by its name.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('room/1/heat'), 'on', { qos: 1, retain: true });
    const gets = async (name: string, filter: string) =>
      (await lab.stored(lab.topic(filter), publisher, name)).length > 0;
    const itself = await gets('itself', 'room/1/heat');
    const plus = await gets('plus', 'room/+/heat');
    const hash = await gets('hash', 'room/#');
    await publisher.publish(lab.topic('room/1/heat'), '', { retain: true });
    if (!itself) return { outcome: 'never' };
    return { outcome: plus ? (hash ? 'both' : 'plus') : hash ? 'hash' : 'none' };
  },
});
