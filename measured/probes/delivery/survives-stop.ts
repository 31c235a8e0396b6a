import { leftAfter, restartOutcomes, restartRule } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'survives-stop',
  group: 'delivery',
  question: 'What is left after the broker was stopped in good order and started again?',
  rule: restartRule,
  versions: ['3.1.1', '5.0'],
  outcomes: restartOutcomes,
  means: 'Try it with the configuration you use before you plan the first update of the broker.',
  run: (lab) => leftAfter(lab, 'orderly'),
});
