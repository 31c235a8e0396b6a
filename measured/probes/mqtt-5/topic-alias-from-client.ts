import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How many topic aliases does the broker accept from a client, and do they work?',
  rule: 'The broker has to accept every alias from 1 to the Topic Alias Maximum in its CONNACK. Without this property it accepts none.',
  references: ['5.0 §3.2.2.3.8 MQTT-3.2.2-18', '5.0 §3.3.2.3.4 MQTT-3.3.2-12'],
  versions: ['5.0'],
  outcomes: {
    works: { says: 'they work', conforms: true },
    none: { says: 'accepts none', conforms: 'open' },
    fails: { says: 'announces them, but they do not work', conforms: false },
  },
  unit: 'aliases',
  means:
    'With an alias, only the first message to a topic holds the topic itself. A client with more topics than aliases has to give an alias to another topic.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const number = publisher.connack.properties?.topicAliasMaximum ?? 0;
    if (number === 0) return { outcome: 'none' };
    const subscriber = await lab.connect({ name: 'subscriber' });
    const [first, second] = [lab.topic('pump/1'), lab.topic('pump/2')];
    await subscriber.subscribe(first, 1);
    await subscriber.subscribe(second, 1);
    const properties = { topicAlias: number };
    await publisher.publish(first, 'with its name', { qos: 1, properties });
    await publisher.publish('', 'by its number', { qos: 1, properties });
    await publisher.publish(second, 'number used again', { qos: 1, properties });
    await publisher.publish('', 'by its number', { qos: 1, properties });
    await subscriber.fence(publisher);
    const works = subscriber.messages(first).length === 2 && subscriber.messages(second).length === 2;
    return { outcome: works ? 'works' : 'fails', number };
  },
});
