import { crossTopics } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does an asterisk in a topic stay an asterisk?',
  rule: 'An asterisk is a character like any other. A message has to come with the topic to which it was published, and the broker must not change it.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  outcomes: {
    kept: { says: 'yes', conforms: true },
    wildcard: { says: 'no, a*b comes as a+b', conforms: false },
    lost: { says: 'messages to a*b do not come', conforms: false },
    other: { says: 'no, it becomes another character', conforms: false },
  },
  means:
    'Some brokers that speak other protocols, too, use the asterisk where MQTT uses +. A message that comes with + in its topic cannot be published again, because + is a wildcard.',
  run: async (lab) => {
    const [crossing] = await crossTopics(lab, { 'a*b': lab.topic('a*b') });
    if (!crossing?.from.length) return { outcome: 'lost' };
    const [other] = crossing.changedTo;
    if (other === undefined) return { outcome: 'kept' };
    return other === 'a+b' ? { outcome: 'wildcard' } : { outcome: 'other', note: other };
  },
});
