import { endBy, endingOutcomes, endingRule } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-disconnect-at-sigterm',
  group: 'client-connection',
  question: 'Does a client send DISCONNECT when it is stopped with SIGTERM, as kill and systemd do?',
  rule: endingRule,
  versions: ['3.1.1', '5.0'],
  outcomes: endingOutcomes,
  means:
    'A library leaves this to your program. Catch SIGTERM and disconnect there; otherwise the Will says that the device was lost.',
  needs: ['subscribe'],
  quick: true,
  run: (lab) => endBy(lab, 'SIGTERM'),
});
