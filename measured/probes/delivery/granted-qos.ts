import type { QoS } from 'mqtt-packet';
import { defineProbe } from '../../probe';

const levels: readonly QoS[] = [0, 1, 2];

export const probe = defineProbe({
  question: 'Which QoS does the broker grant for each QoS that a subscriber asks for?',
  rule: 'SUBACK names the highest QoS that the broker grants for the subscription. It may be lower than the client asked for.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-7', '3.1.1 §3.8.4 MQTT-3.8.4-5'],
  outcomes: {
    asked: { says: 'the QoS that was asked for', conforms: true },
    less: { says: 'less, where QoS 2 was asked for', conforms: true },
    refuses: { says: 'refuses a subscription', conforms: 'open' },
    more: { says: 'more than was asked for', conforms: false },
  },
  means: 'The codes in SUBACK say which QoS a client gets at most. A library may hide them from your program.',
  run: async (lab) => {
    const client = await lab.connect();
    const { granted } = await client.subscribe(levels.map((qos) => ({ topic: lab.topic(`pump/${qos}`), qos })));
    const note = `asked 0, 1, 2: granted ${granted.join(', ')}`;
    if (granted.some((code) => code >= 0x80)) return { outcome: 'refuses', note };
    if (levels.some((qos) => (granted[qos] ?? 0) > qos)) return { outcome: 'more', note };
    return { outcome: levels.some((qos) => (granted[qos] ?? 0) < qos) ? 'less' : 'asked', note };
  },
});
