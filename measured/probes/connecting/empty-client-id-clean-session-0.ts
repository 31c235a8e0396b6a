import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'empty-client-id-clean-session-0',
  group: 'connecting',
  question: 'What does the broker say to an empty Client Identifier with Clean Session 0?',
  rule: {
    text: 'A server has to answer with CONNACK code 2 and close the connection, for it could never find that session again.',
    references: [{ spec: '3.1.1', section: '3.1.3.1', statement: 'MQTT-3.1.3-8' }],
  },
  versions: ['3.1.1'],
  outcomes: {
    'code-2': { says: 'CONNACK code 2', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    accepted: { says: 'accepts it', conforms: false },
    closed: { says: 'closes without an answer', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client that wants its session kept has to bring a Client Identifier of its own. Not every broker says so with the code that the standard names.',
  quick: true,
  run: async (lab) => {
    const { client, connack } = await lab.tryConnect({ clientId: '', kept: true });
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    if (connack.code === 0) return { outcome: 'accepted' };
    return connack.code === 2 ? { outcome: 'code-2' } : { outcome: 'other-code', note: `code ${connack.code}` };
  },
});
