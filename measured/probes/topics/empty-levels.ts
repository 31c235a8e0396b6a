import { crossTopics, flawOf, namesOf } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Are a/b, a//b, /a/b and a/b/ four different topics?',
  rule: 'A slash at the start, at the end or next to another slash makes an empty level, so these are four topics. The broker must not change any of them.',
  references: ['5.0 §4.7.3 MQTT-4.7.3-4', '3.1.1 §4.7.3 MQTT-4.7.3-4'],
  outcomes: {
    four: { says: 'yes', conforms: true },
    merged: { says: 'no, some are the same', conforms: false },
    lost: { says: 'no, some bring no message', conforms: false },
    changed: { says: 'yes, but some come with other names', conforms: false },
  },
  means: 'One slash too many makes another topic, and a subscriber to the right topic gets nothing.',
  run: async (lab) => {
    const start = lab.topic('a');
    const topics = { 'a/b': `${start}/b`, 'a//b': `${start}//b`, '/a/b': `/${start}/b`, 'a/b/': `${start}/b/` };
    const crossings = await crossTopics(lab, topics);
    const merged = crossings.filter(({ name, from }) => from.some((other) => other !== name));
    if (merged.length > 0) return { outcome: 'merged', note: `gets those of another one: ${namesOf(merged)}` };
    return flawOf(crossings) ?? { outcome: 'four' };
  },
});
