import { crossTopics, flawOf } from '../../lab/crossings';
import { defineProbe } from '../../probe';

/** What is tried, by what a reader calls it. The first two look the same. */
const samples = {
  'é as one sign': 'caf\u00E9',
  'é as e and accent': 'cafe\u0301',
  Chinese: '\u6E29\u5EA6',
  emoji: '\u{1F321}',
  'U+FEFF at the start of a level': '\uFEFFroom',
};

export const probe = defineProbe({
  question: 'Do letters outside ASCII in a topic arrive byte for byte?',
  rule: 'Topics are UTF-8. The broker must not normalize them, and must not remove U+FEFF.',
  references: [
    '5.0 §1.5.4 MQTT-1.5.4-3',
    '5.0 §4.7.3 MQTT-4.7.3-4',
    '3.1.1 §1.5.3 MQTT-1.5.3-3',
    '3.1.1 §4.7.3 MQTT-4.7.3-4',
  ],
  outcomes: {
    all: { says: 'yes', conforms: true },
    merged: { says: 'the two forms of é are one topic', conforms: false },
    changed: { says: 'some are changed', conforms: false },
    lost: { says: 'some topics bring no message', conforms: false },
  },
  means:
    'Unicode can write é in two ways, and MQTT treats them as two topics. Publishers and subscribers have to agree on one way, or use ASCII only.',
  run: async (lab) => {
    const topics = Object.fromEntries(Object.entries(samples).map(([name, topic]) => [name, lab.topic(topic)]));
    const crossings = await crossTopics(lab, topics);
    if (crossings.some(({ from }) => from.length > 1)) return { outcome: 'merged' };
    return flawOf(crossings) ?? { outcome: 'all' };
  },
});
