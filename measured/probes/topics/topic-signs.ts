import { changesOf, crossTopics, namesOf } from '../../lab/crossings';
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
  id: 'topic-signs',
  group: 'topics',
  question: 'Do spaces and punctuation in a topic arrive as they were sent?',
  rule: {
    text: 'Every sign but U+0000 is allowed in a topic, + and # in filters only. The server must not change or replace any.',
    references: [
      { spec: '5.0', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
      { spec: '3.1.1', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    all: { says: 'yes', conforms: true },
    changed: { says: 'some are changed', conforms: false },
    lost: { says: 'some topics bring no message', conforms: false },
  },
  means: 'Letters, digits, - and _ are safe with every broker, bridge and tool.',
  quick: true,
  run: async (lab) => {
    const topics = Object.fromEntries(Object.entries(samples).map(([name, topic]) => [name, lab.topic(topic)]));
    const crossings = await crossTopics(lab, topics);
    const lost = crossings.filter(({ from }) => from.length === 0);
    if (lost.length > 0) return { outcome: 'lost', note: namesOf(lost) };
    const changed = crossings.filter(({ changedTo }) => changedTo.length > 0);
    return changed.length > 0 ? { outcome: 'changed', note: changesOf(changed) } : { outcome: 'all' };
  },
});
