import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker understand a packet that is spread over several WebSocket frames?',
  rule: 'A WebSocket frame may hold several packets, and a packet may be spread over several frames. The receiver must not assume that packets begin and end with frames.',
  references: ['5.0 §6 MQTT-6.0.0-2', '3.1.1 §6 MQTT-6.0.0-2'],
  outcomes: {
    understood: { says: 'yes', conforms: true },
    closed: { says: 'closes the connection', conforms: false },
    none: { says: 'does not answer', conforms: false },
  },
  means: 'MQTT.js and other libraries write a packet piece by piece, so one packet may come in several frames.',
  run: async (lab) => {
    const client = await lab.openWebSocket();
    const bytes = lab.connectBytes();
    client.write(bytes.subarray(0, 5), 'CONNECT, first part');
    await lab.wait(100);
    client.write(bytes.subarray(5), 'CONNECT, second part');
    if (await client.next('connack')) return { outcome: 'understood' };
    return { outcome: client.closed ? 'closed' : 'none' };
  },
});
