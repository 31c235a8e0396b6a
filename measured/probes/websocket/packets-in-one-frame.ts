import { generate } from 'mqtt-packet';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker understand several packets in one WebSocket frame?',
  rule: 'A WebSocket frame may hold several packets, and a packet may be spread over several frames. The receiver must not assume that packets begin and end with frames.',
  references: ['5.0 §6 MQTT-6.0.0-2', '3.1.1 §6 MQTT-6.0.0-2'],
  outcomes: {
    all: { says: 'yes', conforms: true },
    some: { says: 'answers only some of them', conforms: false },
    closed: { says: 'closes the connection', conforms: false },
    none: { says: 'does not answer', conforms: false },
  },
  means: 'A library may put several packets into one frame when a program sends many at once.',
  run: async (lab) => {
    const client = await lab.openWebSocket();
    const ping = generate({ cmd: 'pingreq' });
    client.write(Buffer.concat([lab.connectBytes(), ping, ping]), 'CONNECT and two PINGREQ in one frame');
    const answers = [await client.next('connack'), await client.next('pingresp'), await client.next('pingresp')];
    const count = answers.filter(Boolean).length;
    if (count === answers.length) return { outcome: 'all' };
    if (client.closed) return { outcome: 'closed' };
    return count > 0 ? { outcome: 'some', note: `${count} of ${answers.length}` } : { outcome: 'none' };
  },
});
