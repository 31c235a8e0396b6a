import { refuse, refusedFacts } from '../../lab/refused';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client try again after the broker refused it as not authorized?',
  rule: 'CONNACK with code 5, or 0x87 with MQTT 5.0, says “Not authorized”. Whether the client tries again is up to the client.',
  ...refusedFacts,
  means:
    'A client that tries again with the same password fills the log of the broker, and may get locked out. A client that gives up has to be started again when its access rights are corrected.',
  slow: true,
  run: (lab) => refuse(lab, { '3.1.1': 5, '5.0': 0x87 }),
});
