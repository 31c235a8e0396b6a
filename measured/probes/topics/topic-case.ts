import { crossTopics } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Are the topics Door and door different?',
  rule: 'Topics are case sensitive, and the broker must not change a character when it matches subscriptions.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  outcomes: {
    two: { says: 'yes', conforms: true },
    same: { says: 'no, they are one topic', conforms: false },
    lost: { says: 'one brings no message', conforms: false },
  },
  means: 'Write all topics in lower case, so that nobody has to remember which letters are capitals.',
  run: async (lab) => {
    const crossings = await crossTopics(lab, { Door: lab.topic('Door'), door: lab.topic('door') });
    if (crossings.some(({ from }) => from.length === 0)) return { outcome: 'lost' };
    return { outcome: crossings.every(({ name, from }) => from.every((other) => other === name)) ? 'two' : 'same' };
  },
});
