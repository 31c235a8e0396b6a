import { endBy, endingFacts } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a client send DISCONNECT when it is stopped with kill -9?',
  ...endingFacts,
  means:
    'No program can catch the signal of kill -9. The operating system closes the connection, so the broker notices at once and publishes the Will. This makes kill -9 a good way to try a Will.',
  run: (lab) => endBy(lab, 'SIGKILL'),
});
