import { askFor, keepAliveOutcomes } from '../../lab/asked-keep-alive';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'keep-alive-0',
  group: 'connecting',
  question: 'Does the broker accept Keep Alive 0?',
  rule: {
    text: 'Keep Alive 0 turns the check off. With MQTT 5.0 the broker may set a value of its own in CONNACK, the Server Keep Alive, which the client has to use instead.',
    references: [
      { spec: '5.0', section: '3.1.2.10' },
      { spec: '5.0', section: '3.2.2.3.14' },
      { spec: '3.1.1', section: '3.1.2.10' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: keepAliveOutcomes,
  unit: 's',
  means:
    'With Keep Alive 0, the broker may count a client that has vanished as connected for ever, and never publish its Will.',
  quick: true,
  run: (lab) => askFor(lab, 0),
});
