import { changesOf, crossTopics, namesOf } from '../../lab/crossings';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'empty-levels',
  group: 'topics',
  question: 'Are a/b, a//b, /a/b and a/b/ four topics?',
  rule: {
    text: 'A slash at the start, at the end or beside another one makes an empty level, so these are different topics. The server must not normalize any.',
    references: [
      { spec: '5.0', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
      { spec: '3.1.1', section: '4.7.3', statement: 'MQTT-4.7.3-4' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    four: { says: 'yes, four', conforms: true },
    merged: { says: 'no, some are the same', conforms: false },
    lost: { says: 'some bring no message', conforms: false },
    changed: { says: 'four, but they come with other names', conforms: false },
  },
  means:
    'A slash too many makes another topic, and the subscriber of the right one gets nothing. Some brokers fold or refuse empty levels.',
  quick: true,
  run: async (lab) => {
    const start = lab.topic('a');
    const topics = { 'a/b': `${start}/b`, 'a//b': `${start}//b`, '/a/b': `/${start}/b`, 'a/b/': `${start}/b/` };
    const crossings = await crossTopics(lab, topics);
    const merged = crossings.filter(({ name, from }) => from.some((other) => other !== name));
    if (merged.length > 0) return { outcome: 'merged', note: `gets those of another one: ${namesOf(merged)}` };
    const lost = crossings.filter(({ from }) => from.length === 0);
    if (lost.length > 0) return { outcome: 'lost', note: namesOf(lost) };
    const changed = crossings.filter(({ changedTo }) => changedTo.length > 0);
    return changed.length > 0 ? { outcome: 'changed', note: changesOf(changed) } : { outcome: 'four' };
  },
});
