import { endBy, endingFacts } from '../../lab/ending';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a client send DISCONNECT when it is stopped with Ctrl-C?',
  ...endingFacts,
  means:
    'A client that sends DISCONNECT takes its Will back. Catch SIGINT in your own program and disconnect; otherwise the Will is published each time you stop the program by hand.',
  run: (lab) => endBy(lab, 'SIGINT'),
});
