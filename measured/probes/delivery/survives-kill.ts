import { leftAfter, restartFacts } from '../../lab/restart';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker still have after it was killed right after it had acknowledged a message?',
  ...restartFacts,
  means:
    'PUBACK does not say that a message is on the disk. If a message must not be lost, its publisher has to be able to send it again.',
  slow: true,
  run: (lab) => leftAfter(lab, 'kill'),
});
