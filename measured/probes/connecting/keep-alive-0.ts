import { askFor, keepAliveFacts } from '../../lab/asked-keep-alive';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker accept Keep Alive 0?',
  rule: 'Keep Alive 0 turns the check off. With MQTT 5.0 the broker may set a value of its own in CONNACK, the Server Keep Alive, which the client has to use instead.',
  ...keepAliveFacts,
  means:
    'With Keep Alive 0, the broker may count a client that has vanished as connected for ever, and never publish its Will.',
  run: (lab) => askFor(lab, 0),
});
