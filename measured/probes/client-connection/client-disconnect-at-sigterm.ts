import { endBy, endingFacts } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a client send DISCONNECT when it is stopped with SIGTERM, as kill and systemd do?',
  ...endingFacts,
  means:
    'A library leaves this to your program. Catch SIGTERM and disconnect there; otherwise the Will says that the device was lost.',
  run: (lab) => endBy(lab, 'SIGTERM'),
});
