import { refuse, refusedFacts } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client try again after CONNACK said that the broker is unavailable?',
  rule: 'CONNACK with code 3, or 0x88 with MQTT 5.0, says “Server unavailable”. Whether the client tries again is up to the client.',
  ...refusedFacts,
  means:
    'A broker that is starting or full may answer like this for a while. If the client gives up, your program has to try again later.',
  slow: true,
  run: (lab) => refuse(lab, { '3.1.1': 3, '5.0': 0x88 }),
});
