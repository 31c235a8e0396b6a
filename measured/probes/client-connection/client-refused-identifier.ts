import { refuse, refusedFacts } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client try again after its Client Identifier was refused?',
  rule: 'CONNACK with code 2, or 0x85 with MQTT 5.0, says that the Client Identifier is not valid. Whether the client tries again is up to the client.',
  ...refusedFacts,
  means: 'The same identifier will be refused again. If a client keeps trying, look into its log.',
  slow: true,
  run: (lab) => refuse(lab, { '3.1.1': 2, '5.0': 0x85 }),
});
