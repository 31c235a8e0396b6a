import { refuse, refusedOutcomes } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-refused-unavailable',
  group: 'client-connection',
  question: 'Does the client try again after CONNACK said that the server is unavailable?',
  rule: {
    text: 'CONNACK with code 3, or 0x88 with MQTT 5.0, says “Server unavailable”. Whether to try again is left to the client.',
    references: [
      { spec: '5.0', section: '3.2.2.2' },
      { spec: '3.1.1', section: '3.2.2.3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: refusedOutcomes,
  means:
    'A broker that starts or is full answers so for a while. Where the client gives up, your program has to try again later itself.',
  needs: ['subscribe'],
  run: (lab) => refuse(lab, { '3.1.1': 3, '5.0': 0x88 }),
});
