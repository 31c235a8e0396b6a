import { endBy, endingOutcomes, endingRule } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-disconnect-at-sigint',
  group: 'client-connection',
  question: 'Does a client that is ended with Ctrl-C send DISCONNECT?',
  rule: endingRule,
  versions: ['3.1.1', '5.0'],
  outcomes: endingOutcomes,
  means:
    'Where it does, the Will is not published. Catch SIGINT in your own program and disconnect, or the Will comes each time that you stop it by hand.',
  needs: ['subscribe'],
  quick: true,
  run: (lab) => endBy(lab, 'SIGINT'),
});
