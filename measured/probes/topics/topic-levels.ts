import { longestTopic } from '../../lab/longest-topic';
import { defineProbe } from '../../probe';

const sizes = [10, 100, 200, 250];

export const probe = defineProbe({
  question: 'How many levels may a topic have?',
  rule: 'The standard sets no limit to the number of levels. Only the 65,535 bytes of the whole topic limit it.',
  references: ['5.0 §4.7.3', '3.1.1 §4.7.3'],
  outcomes: {
    all: { says: `${sizes.at(-1)}, the most that was tried`, conforms: true },
    fewer: { says: 'fewer', conforms: false },
    none: { says: `not even ${sizes[0]}`, conforms: false },
  },
  unit: `levels, out of ${sizes.join(', ')}`,
  means:
    'A good topic scheme needs about ten levels at most. The limit of a broker matters if you build topics from file paths.',
  // Two levels are there already.
  run: (lab) => longestTopic(lab, sizes, '#', (size) => lab.topic(`${size}${'/l'.repeat(size - 2)}`)),
});
