import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe, NotMeasured } from '../../probe';

export const probe = defineProbe({
  question: 'What does a broker without user accounts answer to a user name without a password?',
  rule: 'A client may send a user name without a password. Whether the broker accepts the login is up to the broker.',
  references: ['5.0 §3.1.2.8', '3.1.1 §3.1.2.8'],
  outcomes: {
    accepted: { says: 'accepts the client', conforms: true },
    'bad-login': { says: 'CONNACK says bad user name or password', conforms: 'open' },
    'not-authorised': { says: 'CONNACK says not authorized', conforms: 'open' },
    'other-code': { says: 'CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A user name without a password can carry a token, or a name for logs. A broker that looks up every user name refuses it, even if it accepts clients that send no user name.',
  run: async (lab) => {
    if (lab.login) throw new NotMeasured('It lets nobody in without a password.');
    const { how, code } = await lab.tryConnect({ login: { username: 'pump7' } });
    if (how !== 'refused') return { outcome: how };
    const codes = lab.version === '5.0' ? [0x86, 0x87] : [4, 5];
    const outcome = (['bad-login', 'not-authorised'] as const)[codes.indexOf(code)];
    return outcome ? { outcome } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
  },
});
