import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Do # and + at the start of a filter match topics that begin with $?',
  rule: 'A filter that begins with a wildcard must not match a topic that begins with $.',
  references: ['5.0 §4.7.2 MQTT-4.7.2-1', '3.1.1 §4.7.2 MQTT-4.7.2-1'],
  outcomes: {
    neither: { says: 'neither does', conforms: true },
    hash: { says: '# does', conforms: false },
    plus: { says: '+ does', conforms: false },
    both: { says: 'both do', conforms: false },
    undelivered: { says: 'clients cannot exchange such messages', conforms: 'open' },
  },
  means:
    'A client that logs everything with # also needs a filter for each tree of topics that begins with $, such as $SYS/#. With a broker that breaks the rule, # brings those topics, too.',
  run: async (lab) => {
    // A broker for this run alone: # brings the messages of all others.
    const broker = await lab.broker();
    const filters = { control: '$x/y', hash: '#', plus: '+/y' };
    const subscribers = await Promise.all(
      Object.entries(filters).map(async ([name, filter]) => {
        const client = await broker.connect({ name });
        await client.subscribe(filter, 1).catch(() => undefined);
        return client;
      }),
    );
    const publisher = await broker.connect({ name: 'publisher' });
    await publisher.publish('$x/y', 'hello', { qos: 1 }).catch(() => undefined);
    const fencer = await broker.connect({ name: 'fencer' });
    await Promise.all(subscribers.map((client) => client.fence(fencer)));
    const [control, hash, plus] = subscribers.map((client) => client.messages('$x/y').length > 0);
    if (hash || plus) return { outcome: hash && plus ? 'both' : hash ? 'hash' : 'plus' };
    return { outcome: control ? 'neither' : 'undelivered' };
  },
});
