import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'mqtt-5-connect',
  group: 'connecting',
  question: 'What does the broker say to a client of MQTT 5.0?',
  rule: {
    text: 'A server that does not know the version of a CONNECT answers with CONNACK code 1 and closes the connection.',
    references: [{ spec: '3.1.1', section: '3.1.2.2', statement: 'MQTT-3.1.2-2' }],
  },
  versions: ['5.0'],
  evenIfRefused: true,
  outcomes: {
    accepted: { says: 'accepts it: it knows MQTT 5.0', conforms: true },
    'code-1': { says: 'CONNACK code 1, as MQTT 3.1.1 has it', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    closed: { says: 'closes without an answer', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client that can speak both versions tries 5.0 first and falls back to 3.1.1. What it has to look for before it falls back depends on the broker.',
  quick: true,
  run: async (lab) => {
    const { client, connack } = await lab.tryConnect();
    if (!connack) return { outcome: client.closed ? 'closed' : 'silence' };
    if (connack.code === 0) return { outcome: 'accepted' };
    return connack.code === 1 ? { outcome: 'code-1' } : { outcome: 'other-code', note: `code ${connack.code}` };
  },
});
