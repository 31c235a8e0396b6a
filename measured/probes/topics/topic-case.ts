import { crossTopics } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'topic-case',
  group: 'topics',
  question: 'Are the topics Door and door different?',
  rule: {
    text: 'Topics are case sensitive, and the broker must not change a character when it matches subscriptions.',
    references: [
      { spec: '5.0', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
      { spec: '3.1.1', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    two: { says: 'yes', conforms: true },
    same: { says: 'no, they are one topic', conforms: false },
    lost: { says: 'one brings no message', conforms: false },
  },
  means: 'Write all topics in lower case, so that nobody has to remember which letters are capitals.',
  quick: true,
  run: async (lab) => {
    const crossings = await crossTopics(lab, { Door: lab.topic('Door'), door: lab.topic('door') });
    if (crossings.some(({ from }) => from.length === 0)) return { outcome: 'lost' };
    return { outcome: crossings.every(({ name, from }) => from.every((other) => other === name)) ? 'two' : 'same' };
  },
});
