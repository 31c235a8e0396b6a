import { endBy, endingOutcomes, endingRule } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-disconnect-at-sigkill',
  group: 'client-connection',
  question: 'Does a client that is ended with kill -9 send DISCONNECT?',
  rule: endingRule,
  versions: ['3.1.1', '5.0'],
  outcomes: endingOutcomes,
  means:
    'No program can catch this signal. The operating system closes the connection, so the server knows at once and publishes the Will: it is a good way to try a Will.',
  needs: ['subscribe'],
  quick: true,
  run: (lab) => endBy(lab, 'SIGKILL'),
});
