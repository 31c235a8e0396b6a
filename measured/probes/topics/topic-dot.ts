import { crossTopics } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a dot in a topic stay a dot?',
  rule: 'A dot is a character like any other. A message has to come with the topic to which it was published, and the broker must not change it.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  outcomes: {
    kept: { says: 'yes', conforms: true },
    slash: { says: 'no, a.b comes as a/b', conforms: false },
    merged: { says: 'no, a.b and a/b are the same', conforms: false },
    lost: { says: 'messages to a.b do not come', conforms: false },
    other: { says: 'no, it becomes another character', conforms: false },
  },
  means:
    'Some brokers that speak other protocols, too, use the dot between levels. Avoid dots in topics, for example in host names and version numbers.',
  run: async (lab) => {
    const [dot, slash] = await crossTopics(lab, { 'a.b': lab.topic('a.b'), 'a/b': lab.topic('a/b') });
    if (!dot?.from.length) return { outcome: 'lost' };
    if (dot.from.length > 1 || (slash && slash.from.length > 1)) return { outcome: 'merged' };
    const [other] = dot.changedTo;
    if (other === undefined) return { outcome: 'kept' };
    return other === 'a/b' ? { outcome: 'slash' } : { outcome: 'other', note: other };
  },
});
