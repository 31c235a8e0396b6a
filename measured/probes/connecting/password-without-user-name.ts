import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can a client send a password, such as a token, without a user name?',
  rule: 'MQTT 5.0 allows a password without a user name; MQTT 3.1.1 does not. Whether the broker accepts the login is up to the broker.',
  references: ['5.0 §3.1.2.9', '3.1.1 §3.1.2.9 MQTT-3.1.2-22'],
  versions: ['5.0'],
  outcomes: {
    accepted: { says: 'yes', conforms: true },
    'not-let-in': { says: 'no, CONNACK refuses the login', conforms: 'open' },
    malformed: { says: 'no, CONNACK says that the packet is wrong', conforms: false },
    'other-code': { says: 'CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'With MQTT 5.0 a token can be the only credential, if the broker allows it. A client that also speaks MQTT 3.1.1 should send a user name with the token.',
  run: async (lab) => {
    const login = { username: '', password: 'a-token' };
    const bytes = lab.connectBytes({ login });
    // The empty user name is the two bytes before the length and the bytes of the password.
    const cut = bytes.length - login.password.length - 4;
    const shorter = Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 2)]);
    shorter.writeUInt8(shorter.readUInt8(1) - 2, 1);
    const flags = shorter.indexOf('MQTT') + 5;
    shorter.writeUInt8(shorter.readUInt8(flags) & ~0x80, flags);
    const { how, code } = await lab.tryBytes(shorter, 'CONNECT with a password, without a user name');
    if (how !== 'refused') return { outcome: how };
    const note = `code ${hexOf(code)}`;
    if (code === 0x81 || code === 0x82) return { outcome: 'malformed', note };
    return { outcome: code === 0x86 || code === 0x87 ? 'not-let-in' : 'other-code', note };
  },
});
