import { crossTopics } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'topic-case',
  group: 'topics',
  question: 'Are Door and door two topics?',
  rule: {
    text: 'Topics are told apart by case, and the server must not change a sign when it looks for subscriptions.',
    references: [
      { spec: '5.0', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
      { spec: '3.1.1', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    two: { says: 'yes, two', conforms: true },
    same: { says: 'no, they are the same', conforms: false },
    lost: { says: 'one brings no message', conforms: false },
  },
  means: 'Write topics in small letters throughout, and nobody has to remember which letter is large.',
  quick: true,
  run: async (lab) => {
    const crossings = await crossTopics(lab, { Door: lab.topic('Door'), door: lab.topic('door') });
    if (crossings.some(({ from }) => from.length === 0)) return { outcome: 'lost' };
    return { outcome: crossings.every(({ name, from }) => from.every((other) => other === name)) ? 'two' : 'same' };
  },
});
