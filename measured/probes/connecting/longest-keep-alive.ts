import { askFor, keepAliveFacts } from '../../lab/asked-keep-alive';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker accept the longest Keep Alive, 65,535 seconds?',
  rule: 'A client may ask for up to 65,535 seconds. With MQTT 5.0 the broker may set a value of its own in CONNACK, the Server Keep Alive, which the client has to use instead. MQTT 3.1.1 has no such field.',
  ...keepAliveFacts,
  means: 'A client has to use the Server Keep Alive when CONNACK holds one. Not every library does so by itself.',
  run: (lab) => askFor(lab, 65_535),
});
