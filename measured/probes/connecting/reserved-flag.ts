import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'reserved-flag',
  group: 'connecting',
  question: 'Does the broker notice a CONNECT whose reserved flag is 1?',
  rule: {
    text: 'Bit 0 of the Connect Flags has to be 0. A server has to check that, and ends the connection otherwise; with MQTT 5.0 it may say why in CONNACK.',
    references: [
      { spec: '5.0', section: '3.1.2.3', statement: 'MQTT-3.1.2-3' },
      { spec: '3.1.1', section: '3.1.2.3', statement: 'MQTT-3.1.2-3' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    closed: { says: 'yes, it closes the connection', conforms: true },
    code: { says: 'yes, CONNACK with an error', conforms: true },
    accepted: { says: 'no, it accepts it', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client of your own is best tested against a broker that looks closely. One that overlooks such an error hides it until you change the broker.',
  quick: true,
  run: async (lab) => {
    const client = await lab.open();
    const bytes = lab.connectBytes();
    const flags = bytes.indexOf('MQTT') + 5;
    bytes.writeUInt8(bytes.readUInt8(flags) | 1, flags);
    client.write(bytes, 'CONNECT with the reserved flag');
    const connack = await client.next('connack');
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    const code = connack.reasonCode ?? connack.returnCode ?? 0;
    return code === 0 ? { outcome: 'accepted' } : { outcome: 'code', note: `code ${hexOf(code)}` };
  },
});
