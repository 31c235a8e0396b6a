import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to an Authentication Method that it does not support?',
  rule: 'The broker has to close the connection. It may say why in CONNACK before: 0x8C, Bad authentication method, or 0x87, Not authorized.',
  references: ['5.0 §4.12 MQTT-4.12.0-1'],
  versions: ['5.0'],
  outcomes: {
    '0x8C': { says: 'refuses with 0x8C', conforms: true },
    '0x87': { says: 'refuses with 0x87', conforms: true },
    'other-code': { says: 'refuses with another code', conforms: false },
    closed: { says: 'closes without an answer', conforms: true },
    accepted: { says: 'accepts the connection', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client must not assume that the broker has used its Authentication Method. A broker that has used it names it in CONNACK.',
  run: async (lab) => {
    const properties = { authenticationMethod: 'METHOD-OF-NOBODY' };
    const { how, code } = await lab.tryConnect({ properties });
    if (how !== 'refused') return { outcome: how };
    const hex = hexOf(code);
    return hex === '0x8C' || hex === '0x87' ? { outcome: hex } : { outcome: 'other-code', note: hex };
  },
});
