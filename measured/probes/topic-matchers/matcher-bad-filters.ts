import { readVectors } from '../../lab/topic-vectors';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'matcher-bad-filters',
  group: 'topic-matchers',
  question: 'Does a function that matches topics take filters that the standard does not allow?',
  rule: {
    text: 'Wildcards stand for whole levels, and `#` for the last one. A server refuses a subscription to anything else.',
    references: [
      { spec: '5.0', section: '4.7.1.2', statement: 'MQTT-4.7.1-1' },
      { spec: '5.0', section: '4.7.1.3', statement: 'MQTT-4.7.1-2' },
    ],
  },
  versions: ['5.0'],
  outcomes: {
    none: { says: 'no, they match nothing', conforms: 'open' },
    some: { says: 'some of them match topics', conforms: 'open' },
    throws: { says: 'throws an error for some of them', conforms: 'open' },
  },
  unit: 'pairs taken for a match',
  means: 'What matches in your program brings nothing from a broker. Check filters before you use them.',
  needs: ['match'],
  quick: true,
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
