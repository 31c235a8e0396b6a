import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'no-login',
  group: 'connecting',
  question: 'What does a broker that wants a password say to a client that sends none?',
  rule: {
    text: 'A server that refuses a login has to close the connection. Before that it should say why in CONNACK; two codes fit: bad user name or password, and not authorized.',
    references: [
      { spec: '5.0', section: '3.1.4', statement: 'MQTT-3.1.4-2' },
      { spec: '3.1.1', section: '3.2.2.3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    'bad-login': { says: 'bad user name or password', conforms: true },
    'not-authorised': { says: 'not authorized', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
    accepted: { says: 'lets it in', conforms: false },
  },
  means:
    'A program that gets this code on its first try has often forgotten to send its login, or sends it under another option.',
  quick: true,
  run: async (lab) => {
    const site = await lab.broker({ user: { username: 'pump7', password: 'right' } });
    const { client, connack } = await site.tryConnect({ login: null });
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    if (connack.code === 0) return { outcome: 'accepted' };
    const note = `code ${lab.version === '5.0' ? hexOf(connack.code) : connack.code}`;
    const codes = lab.version === '5.0' ? [0x86, 0x87] : [4, 5];
    return { outcome: (['bad-login', 'not-authorised'] as const)[codes.indexOf(connack.code)] ?? 'other-code', note };
  },
});
