import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker check that the reserved bit in CONNECT is 0?',
  rule: 'Bit 0 of the Connect Flags is reserved and has to be 0. The broker has to check that, and closes the connection when it is 1. With MQTT 5.0 it may say why in CONNACK.',
  references: ['5.0 §3.1.2.3 MQTT-3.1.2-3', '3.1.1 §3.1.2.3 MQTT-3.1.2-3'],
  outcomes: {
    closed: { says: 'yes, it closes the connection', conforms: true },
    code: { says: 'yes, CONNACK with an error', conforms: true },
    accepted: { says: 'no, it accepts the client', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'If you write a client yourself, test it against a broker that checks the reserved bit. A broker that does not check hides the error until you change brokers.',
  run: async (lab) => {
    const bytes = lab.connectBytes();
    const flags = bytes.indexOf('MQTT') + 5;
    bytes.writeUInt8(bytes.readUInt8(flags) | 1, flags);
    const { how, code } = await lab.tryBytes(bytes, 'CONNECT with the reserved flag');
    return how === 'refused' ? { outcome: 'code', note: `code ${hexOf(code)}` } : { outcome: how };
  },
});
