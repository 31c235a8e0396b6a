import { refusedLoginFacts, sayTo } from '../../lab/refused-login';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a wrong password?',
  ...refusedLoginFacts,
  means:
    'The code alone does not tell that the password is wrong. Most brokers send the same code for every login that they refuse.',
  run: (lab) => sayTo(lab, (right) => ({ ...right, password: 'wrong' })),
});
