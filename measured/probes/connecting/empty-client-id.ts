import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'empty-client-id',
  group: 'connecting',
  question: 'Can a client leave its Client Identifier empty, and is it told which one it got?',
  rule: {
    text: 'A server may allow it, and then gives the client an identifier of its own. With MQTT 5.0 it has to say which in CONNACK; MQTT 3.1.1 has no place for that.',
    references: [
      { spec: '5.0', section: '3.1.3.1', statement: 'MQTT-3.1.3-7' },
      { spec: '3.1.1', section: '3.1.3.1', statement: 'MQTT-3.1.3-6' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    accepted: { says: 'yes; 3.1.1 cannot tell it which', conforms: true },
    announced: { says: 'yes, CONNACK names the new one', conforms: true },
    unannounced: { says: 'yes, but CONNACK does not name it', conforms: false },
    refused: { says: 'no, CONNACK says the identifier is wrong', conforms: true },
    'other-code': { says: 'no, CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'An empty identifier suits clients that keep no session. A 5.0 client has to use the assigned one when it wants its session back.',
  quick: true,
  run: async (lab) => {
    const { client, connack } = await lab.tryConnect({ clientId: '' });
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    if (connack.code === (lab.version === '5.0' ? 0x85 : 2)) return { outcome: 'refused' };
    if (connack.code !== 0) return { outcome: 'other-code', note: `code ${hexOf(connack.code)}` };
    if (lab.version === '3.1.1') return { outcome: 'accepted' };
    return { outcome: connack.properties?.assignedClientIdentifier ? 'announced' : 'unannounced' };
  },
});
