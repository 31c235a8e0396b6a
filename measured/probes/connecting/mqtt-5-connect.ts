import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker answer to a client that speaks MQTT 5.0?',
  rule: 'A broker of MQTT 3.1.1 that does not support the version in a CONNECT has to answer with CONNACK code 1, Unacceptable protocol version, and close the connection.',
  references: ['3.1.1 §3.1.2.2 MQTT-3.1.2-2'],
  versions: ['5.0'],
  evenIfRefused: true,
  outcomes: {
    accepted: { says: 'accepts it', conforms: true },
    'code-1': { says: 'CONNACK code 1, as in MQTT 3.1.1', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: false },
    closed: { says: 'closes without an answer', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client that speaks both versions tries MQTT 5.0 first and falls back to MQTT 3.1.1 when it is refused. It has to recognise a refusal in CONNACK, and a connection that closes without an answer.',
  run: async (lab) => {
    const { how, code } = await lab.tryConnect();
    if (how !== 'refused') return { outcome: how };
    return code === 1 ? { outcome: 'code-1' } : { outcome: 'other-code', note: `code ${code}` };
  },
});
