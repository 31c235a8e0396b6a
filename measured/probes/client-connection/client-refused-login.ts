import { refuse, refusedOutcomes } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-refused-login',
  group: 'client-connection',
  question: 'Does the client try again after it was refused as not authorized?',
  rule: {
    text: 'CONNACK with code 5, or 0x87 with MQTT 5.0, says “Not authorized”. Whether to try again is left to the client.',
    references: [
      { spec: '5.0', section: '3.2.2.2' },
      { spec: '3.1.1', section: '3.2.2.3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: refusedOutcomes,
  means:
    'A client that tries again with the same password floods the log of the broker, and may be locked out there. One that gives up has to be started again after the rights were mended.',
  needs: ['subscribe'],
  run: (lab) => refuse(lab, { '3.1.1': 5, '5.0': 0x87 }),
});
