import { exitOf, exitOutcomes } from '../../lab/exit-code';
import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the exit code of a command that subscribes show that the broker refused its filter?',
  rule: 'A code of 0x80 or above in SUBACK says that the broker refused the filter. What a program does then is up to the program.',
  references: ['5.0 §3.9.3', '3.1.1 §3.9.3'],
  outcomes: exitOutcomes,
  means:
    'A script that goes by the exit code takes 0 for success. With a command that ends with 0 all the same, look for the error in what it prints.',
  needs: ['subscribe', 'exitCode'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { granted: lab.version === '5.0' ? 0x87 : 0x80 };
    const { client } = await startSubscribed(lab);
    return exitOf(client);
  },
});
