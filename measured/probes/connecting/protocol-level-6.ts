import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a protocol version that does not exist, such as 6?',
  rule: 'By MQTT 3.1.1 the broker has to answer with CONNACK code 1; by MQTT 5.0 it may answer with CONNACK code 0x84. Then it has to close the connection.',
  references: ['5.0 §3.1.2.2 MQTT-3.1.2-2', '3.1.1 §3.1.2.2 MQTT-3.1.2-2'],
  versions: ['3.1.1'],
  outcomes: {
    'code-1': { says: 'CONNACK code 1, as in 3.1.1', conforms: true },
    'code-0x84': { says: 'CONNACK code 0x84, as in 5.0', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    closed: { says: 'closes without an answer', conforms: 'open' },
    accepted: { says: 'accepts the client', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client of a future version has to understand both forms of CONNACK, and a connection that closes without one, before it falls back to an older version.',
  run: async (lab) => {
    const bytes = lab.connectBytes();
    bytes.writeUInt8(6, bytes.indexOf('MQTT') + 4);
    const { how, code } = await lab.tryBytes(bytes, 'CONNECT of protocol version 6');
    if (how !== 'refused') return { outcome: how };
    if (code === 1) return { outcome: 'code-1' };
    return code === 0x84 ? { outcome: 'code-0x84' } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
  },
});
