import { refusedLoginFacts, sayTo } from '../../lab/refused-login';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does a broker that requires a password answer to a client that sends none?',
  ...refusedLoginFacts,
  means:
    'A program that is refused at its first try often sends no login at all: user name and password were not set, or were set under the wrong option.',
  run: (lab) => sayTo(lab, () => null),
});
