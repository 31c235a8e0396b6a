import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to an empty Client Identifier with Clean Session 0?',
  rule: 'The broker has to answer with CONNACK code 2, Identifier rejected, and close the connection.',
  references: ['3.1.1 §3.1.3.1 MQTT-3.1.3-8'],
  versions: ['3.1.1'],
  outcomes: {
    'code-2': { says: 'CONNACK code 2', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    accepted: { says: 'accepts the client', conforms: false },
    closed: { says: 'closes without an answer', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client that wants its session kept has to send a Client Identifier of its own. Some brokers accept an empty one all the same, but the client cannot find that session again.',
  run: async (lab) => {
    const { how, code } = await lab.tryConnect({ clientId: '', kept: true });
    if (how !== 'refused') return { outcome: how };
    return code === 2 ? { outcome: 'code-2' } : { outcome: 'other-code', note: `code ${code}` };
  },
});
