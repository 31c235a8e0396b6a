import { readVectors } from '../../lab/topic-vectors';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a topic matching function accept filters that the standard does not allow?',
  rule: 'Wildcards have to fill whole levels, and `#` has to be the last level. A broker refuses a subscription to any other filter.',
  references: ['5.0 §4.7.1.2 MQTT-4.7.1-1', '5.0 §4.7.1.3 MQTT-4.7.1-2'],
  versions: ['5.0'],
  outcomes: {
    none: { says: 'no, they match nothing', conforms: 'open' },
    some: { says: 'yes, some of them match topics', conforms: 'open' },
    throws: { says: 'throws an error for some of them', conforms: 'open' },
  },
  unit: 'pairs taken for a match',
  means: 'A filter may match in your program although a broker would refuse it. Check filters before you use them.',
  needs: ['match'],
  run: async (lab) => {
    let throws = false;
    const taken = readVectors()
      .filter(({ filterIsValid }) => !filterIsValid)
      .filter(({ filter, topic }) => {
        try {
          return lab.matches(filter, topic);
        } catch {
          throws = true;
          return false;
        }
      });
    if (throws) return { outcome: 'throws', number: taken.length };
    const note = taken.map(({ filter, topic }) => `\`${filter}\` and \`${topic}\``).join('; ');
    return { outcome: taken.length > 0 ? 'some' : 'none', number: taken.length, ...(note && { note }) };
  },
});
