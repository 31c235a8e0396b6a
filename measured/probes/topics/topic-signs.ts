import { crossTopics, flawOf } from '../../lab/crossings';
import { defineProbe } from '../../probe';

/** What is tried, by what a reader calls it. */
const samples = {
  space: 'living room',
  'space at the end': 'room ',
  colon: 'a:b',
  'question mark': 'a?b',
  percent: 'a%20b',
  backslash: 'a\\b',
  quotes: '"a"',
  braces: '{a}',
  '$ inside': 'a/$b',
};

export const probe = defineProbe({
  question: 'Do spaces, question marks, quotes and braces in a topic arrive unchanged?',
  rule: 'A topic may contain every character except U+0000, + and #. The broker must not change or replace any.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  outcomes: {
    all: { says: 'yes', conforms: true },
    changed: { says: 'some are changed', conforms: false },
    lost: { says: 'some topics bring no message', conforms: false },
  },
  means: 'Use only ASCII letters, digits, - and _: they are safe with brokers, bridges and tools alike.',
  run: async (lab) => {
    const topics = Object.fromEntries(Object.entries(samples).map(([name, topic]) => [name, lab.topic(topic)]));
    return flawOf(await crossTopics(lab, topics)) ?? { outcome: 'all' };
  },
});
