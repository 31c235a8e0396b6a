import { leftAfter, restartFacts } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker still have after it was stopped normally and started again?',
  ...restartFacts,
  means:
    'Stop and start the broker with your own configuration, and look at what is left, before you plan its first update.',
  slow: true,
  run: (lab) => leftAfter(lab, 'orderly'),
});
