import { trySubscribe } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

const filters = ['sport#', 'sport/#/rank', 'sport+'];

export const probe = defineProbe({
  question: 'How does the broker refuse a filter with a wildcard in the wrong place?',
  rule: '# has to be the whole last level of a filter, and + has to fill a whole level. The broker closes the connection over any other filter, or refuses the filter.',
  references: [
    '5.0 §4.7.1.2 MQTT-4.7.1-1',
    '5.0 §4.7.1.3 MQTT-4.7.1-2',
    '3.1.1 §4.7.1.2 MQTT-4.7.1-2',
    '3.1.1 §4.7.1.3 MQTT-4.7.1-3',
  ],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    disconnect: { says: 'DISCONNECT with a reason, then closes', conforms: true },
    suback: { says: 'SUBACK with a failure code', conforms: 'open' },
    granted: { says: 'grants at least one of them', conforms: false },
    silence: { says: 'does not answer', conforms: false },
    differs: { says: 'refuses them in different ways', conforms: 'open' },
  },
  means:
    'Check a filter before you send it. Where the broker closes the connection, a library that reconnects and subscribes again repeats this for ever.',
  run: async (lab) => {
    const answers = await Promise.all(
      filters.map(async (filter, index) => {
        const client = await lab.connect({ name: `client-${index + 1}` });
        return { filter, ...(await trySubscribe(client, { topic: lab.topic(filter), qos: 1 })) };
      }),
    );
    const note = answers.map((answer) => `${answer.filter}: ${answer.note}`).join(', ');
    if (answers.some(({ how }) => how === 'granted')) return { outcome: 'granted', note };
    const [first] = answers;
    return { outcome: first && answers.every(({ how }) => how === first.how) ? first.how : 'differs', note };
  },
});
