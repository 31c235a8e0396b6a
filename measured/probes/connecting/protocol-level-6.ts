import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'protocol-level-6',
  group: 'connecting',
  question: 'What does the broker say to a protocol version that there is not, 6?',
  rule: {
    text: 'By MQTT 3.1.1 a server answers CONNACK code 1, by MQTT 5.0 it may answer CONNACK code 0x84. Then it has to close the connection.',
    references: [
      { spec: '5.0', section: '3.1.2.2', statement: 'MQTT-3.1.2-2' },
      { spec: '3.1.1', section: '3.1.2.2', statement: 'MQTT-3.1.2-2' },
    ],
  },
  versions: ['3.1.1'],
  outcomes: {
    'code-1': { says: 'CONNACK code 1, as 3.1.1 has it', conforms: true },
    'code-0x84': { says: 'CONNACK code 0x84, as 5.0 has it', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    closed: { says: 'closes without an answer', conforms: 'open' },
    accepted: { says: 'accepts it', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client of a version to come has to understand either form of CONNACK, and an end without one, before it tries an older version.',
  quick: true,
  run: async (lab) => {
    const client = await lab.open();
    const bytes = lab.connectBytes();
    bytes.writeUInt8(6, bytes.indexOf('MQTT') + 4);
    client.write(bytes, 'CONNECT of protocol version 6');
    const connack = await client.next('connack');
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    const code = connack.returnCode ?? 0;
    if (code === 0) return { outcome: 'accepted' };
    if (code === 1) return { outcome: 'code-1' };
    return code === 0x84 ? { outcome: 'code-0x84' } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
  },
});
