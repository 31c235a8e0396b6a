import { refuse, refusedOutcomes } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-refused-identifier',
  group: 'client-connection',
  question: 'Does the client try again after its Client Identifier was refused?',
  rule: {
    text: 'CONNACK with code 2, or 0x85 with MQTT 5.0, says that the Client Identifier is not valid. Whether the client tries again is up to the client.',
    references: [
      { spec: '5.0', section: '3.2.2.2' },
      { spec: '3.1.1', section: '3.2.2.3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: refusedOutcomes,
  means: 'The same identifier will be refused again. If a client keeps trying, look into its log.',
  needs: ['subscribe'],
  run: (lab) => refuse(lab, { '3.1.1': 2, '5.0': 0x85 }),
});
