import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'keep-alive-0',
  group: 'connecting',
  question: 'Does the broker allow Keep Alive 0?',
  rule: {
    text: 'A Keep Alive of 0 turns the check off. With MQTT 5.0 a server may name a Keep Alive of its own in CONNACK, which the client has to use instead.',
    references: [
      { spec: '5.0', section: '3.1.2.10' },
      { spec: '5.0', section: '3.2.2.3.14' },
      { spec: '3.1.1', section: '3.1.2.10' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    accepted: { says: 'yes', conforms: true },
    replaced: { says: 'no, it sets its own in CONNACK', conforms: true },
    refused: { says: 'no, it refuses the connection', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  unit: 's',
  means: 'Even where 0 is allowed, a client that vanishes can count as connected for ever, and its Will never comes.',
  quick: true,
  run: async (lab) => {
    const { client, connack } = await lab.tryConnect({ keepalive: 0 });
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    if (connack.code !== 0) return { outcome: 'refused', note: `code ${hexOf(connack.code)}` };
    const number = connack.properties?.serverKeepAlive;
    return number === undefined || number === 0 ? { outcome: 'accepted' } : { outcome: 'replaced', number };
  },
});
