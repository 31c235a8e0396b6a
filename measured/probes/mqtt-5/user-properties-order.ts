import { defineProbe } from '../../probe';

const sent = { zone: '3', trace: ['80', '7f', '81'], unit: 'celsius', alpha: '' };

export const probe = defineProbe({
  question: 'Do User Properties arrive unchanged and in order, even if a name occurs more than once?',
  rule: 'The broker has to pass on all User Properties of a message unaltered and in their order.',
  references: ['5.0 §3.3.2.3.7 MQTT-3.3.2-17', '5.0 §3.3.2.3.7 MQTT-3.3.2-18'],
  versions: ['5.0'],
  outcomes: {
    'in-order': { says: 'yes', conforms: true },
    reordered: { says: 'all of them, out of order', conforms: false },
    some: { says: 'not all of them', conforms: false },
    none: { says: 'none of them', conforms: false },
  },
  means:
    'A name may occur more than once, so read User Properties as a list. A library that turns them into a map loses values.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('plant'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('plant'), '21.5', { qos: 1, properties: { userProperties: sent } });
    const message = await subscriber.next('publish');
    const pairsOf = (properties: Record<string, string | string[]>) =>
      Object.entries(properties).flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}`));
    const came = pairsOf(message?.properties?.userProperties ?? {});
    if (came.length === 0) return { outcome: 'none' };
    if (String(came) === String(pairsOf(sent))) return { outcome: 'in-order' };
    const all = String([...came].sort()) === String(pairsOf(sent).sort());
    return { outcome: all ? 'reordered' : 'some', note: came.join(', ') };
  },
});
