import { hexOf } from '../../lib/mqtt/hex';
import type { Taken } from '../probe';
import type { ConnectOptions, Lab } from './lab';
import type { Login } from './software';

/** What the standard says of a login that is refused. */
export const refusedLoginFacts = {
  rule: 'A broker that refuses a login has to close the connection. Before that it should say why in CONNACK. Two codes fit: Bad user name or password, and Not authorized.',
  references: ['5.0 §3.1.4 MQTT-3.1.4-2', '3.1.1 §3.2.2.3'],
  outcomes: {
    'bad-login': { says: 'CONNACK says bad user name or password', conforms: true },
    'not-authorised': { says: 'CONNACK says not authorized', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
    accepted: { says: 'accepts the client', conforms: false },
  },
} as const;

/** What a broker that knows one user says to a login. */
export async function sayTo(
  lab: Lab,
  loginOf: (right: Login) => ConnectOptions['login'],
): Promise<Taken<keyof typeof refusedLoginFacts.outcomes>> {
  const user = { username: 'pump7', password: 'right' };
  const site = await lab.broker({ user });
  const { how, code } = await site.tryConnect({ login: loginOf(site.login ?? user) });
  if (how !== 'refused') return { outcome: how };
  const note = `code ${lab.version === '5.0' ? hexOf(code) : code}`;
  const codes = lab.version === '5.0' ? [0x86, 0x87] : [4, 5];
  return { outcome: (['bad-login', 'not-authorised'] as const)[codes.indexOf(code)] ?? 'other-code', note };
}
