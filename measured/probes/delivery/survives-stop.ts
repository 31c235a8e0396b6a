import { leftAfter, restartOutcomes, restartRule } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'survives-stop',
  group: 'delivery',
  question: 'What does the broker still have after it was stopped normally and started again?',
  rule: restartRule,
  versions: ['3.1.1', '5.0'],
  outcomes: restartOutcomes,
  means:
    'Stop and start the broker with your own configuration, and look at what is left, before you plan its first update.',
  run: (lab) => leftAfter(lab, 'orderly'),
});
