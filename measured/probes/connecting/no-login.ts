import { refusedLoginOutcomes, refusedLoginRule, sayTo } from '../../lab/refused-login';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'no-login',
  group: 'connecting',
  question: 'What does a broker that wants a password say to a client that sends none?',
  rule: refusedLoginRule,
  versions: ['3.1.1', '5.0'],
  outcomes: refusedLoginOutcomes,
  means:
    'A program that gets this code on its first try has often forgotten to send its login, or sends it under another option.',
  quick: true,
  run: (lab) => sayTo(lab, () => null),
});
