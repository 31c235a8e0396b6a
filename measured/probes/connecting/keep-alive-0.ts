import { askFor, keepAliveOutcomes } from '../../lab/asked-keep-alive';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'keep-alive-0',
  group: 'connecting',
  question: 'Does the broker allow Keep Alive 0?',
  rule: {
    text: 'A Keep Alive of 0 turns the check off. With MQTT 5.0 a server may name a Keep Alive of its own in CONNACK, which the client has to use instead.',
    references: [
      { spec: '5.0', section: '3.1.2.10' },
      { spec: '5.0', section: '3.2.2.3.14' },
      { spec: '3.1.1', section: '3.1.2.10' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: keepAliveOutcomes,
  unit: 's',
  means: 'Even where 0 is allowed, a client that vanishes can count as connected for ever, and its Will never comes.',
  quick: true,
  run: (lab) => askFor(lab, 0),
});
