import { readVectors } from '../../lab/topic-vectors';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a topic matching function follow the standard?',
  rule: 'A topic matches a filter level by level: `+` stands for one level, `#` for the level above it and all below. Wildcards at the start do not match topics that begin with `$`.',
  references: ['5.0 §4.7', '3.1.1 §4.7'],
  versions: ['5.0'],
  outcomes: {
    same: { says: 'yes, for every pair that was tried', conforms: true },
    'only-dollar': { says: 'except for `$` topics and leading wildcards', conforms: false },
    differs: { says: 'no, not for every pair', conforms: false },
  },
  unit: 'pairs that differ',
  means:
    'For the pairs that differ, a broker decides otherwise. If such topics can occur in your system, use another function. Filters of shared subscriptions were not tried.',
  needs: ['match'],
  run: async (lab) => {
    const wrong = readVectors().filter(
      ({ filter, topic, filterIsValid, topicIsValid, matches }) =>
        filterIsValid && topicIsValid && lab.matches(filter, topic) !== matches,
    );
    const note = wrong.map(
      ({ filter, topic, matches }) => `\`${filter}\` and \`${topic}\` ${matches ? 'do' : 'do not'} match`,
    );
    if (wrong.length === 0) return { outcome: 'same', number: 0 };
    const outcome = wrong.every(({ topic }) => topic.startsWith('$')) ? 'only-dollar' : 'differs';
    return { outcome, number: wrong.length, note: `It says otherwise: ${note.join('; ')}.` };
  },
});
