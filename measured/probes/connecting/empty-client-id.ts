import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can a client leave its Client Identifier empty, and does the broker tell it which one it assigned?',
  rule: 'A broker may accept an empty identifier, and then has to assign a unique one to the client. With MQTT 5.0, CONNACK has to name the assigned identifier; MQTT 3.1.1 has no field for it.',
  references: ['5.0 §3.1.3.1 MQTT-3.1.3-7', '3.1.1 §3.1.3.1 MQTT-3.1.3-6'],
  outcomes: {
    accepted: { says: 'yes; 3.1.1 cannot name the assigned one', conforms: true },
    announced: { says: 'yes, CONNACK names the assigned one', conforms: true },
    unannounced: { says: 'yes, but CONNACK does not name it', conforms: false },
    refused: { says: 'no, CONNACK says it is not valid', conforms: true },
    'other-code': { says: 'no, CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'An empty identifier suits a client that needs no kept session. A client of MQTT 5.0 that wants its session back has to connect with the assigned identifier the next time.',
  run: async (lab) => {
    const { how, code, connack } = await lab.tryConnect({ clientId: '' });
    if (how === 'refused') {
      const fits = code === (lab.version === '5.0' ? 0x85 : 2);
      return fits ? { outcome: 'refused' } : { outcome: 'other-code', note: `code ${hexOf(code)}` };
    }
    if (how !== 'accepted' || lab.version === '3.1.1') return { outcome: how };
    return { outcome: connack?.properties?.assignedClientIdentifier ? 'announced' : 'unannounced' };
  },
});
