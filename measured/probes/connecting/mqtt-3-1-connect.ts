import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker accept clients that speak MQTT 3.1?',
  rule: 'A CONNECT of MQTT 3.1 has the protocol name MQIsdp. A broker of MQTT 3.1.1 may accept that protocol as well, or close the connection.',
  references: ['3.1.1 §3.1.2.1 MQTT-3.1.2-1'],
  versions: ['3.1.1'],
  outcomes: {
    accepted: { says: 'yes', conforms: true },
    'code-1': { says: 'CONNACK code 1', conforms: true },
    'other-code': { says: 'CONNACK with another code', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: true },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'Devices from before 2014 may know nothing newer than MQTT 3.1. Where the broker refuses them, they need another broker or new firmware.',
  run: async (lab) => {
    const { how, code } = await lab.tryConnect({ version: '3.1' });
    if (how !== 'refused') return { outcome: how };
    return code === 1 ? { outcome: 'code-1' } : { outcome: 'other-code', note: `code ${code}` };
  },
});
