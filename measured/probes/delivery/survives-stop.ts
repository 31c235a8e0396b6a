import { leftAfter, restartOutcomes, restartRule } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'survives-stop',
  group: 'delivery',
  question: 'What does the broker still have after it was stopped normally and started again?',
  rule: restartRule,
  versions: ['3.1.1', '5.0'],
  outcomes: restartOutcomes,
  means: 'Try this with your own configuration before you plan the first update of the broker.',
  run: (lab) => leftAfter(lab, 'orderly'),
});
