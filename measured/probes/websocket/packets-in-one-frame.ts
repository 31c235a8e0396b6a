import { generate } from 'mqtt-packet';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'packets-in-one-frame',
  group: 'websocket',
  question: 'Does the broker understand several packets in one WebSocket frame?',
  rule: {
    text: 'A frame may hold several packets, and a packet may be spread over several frames. Who gets them must not rely on either.',
    references: [
      { spec: '5.0', section: '6', statement: 'MQTT-6.0.0-2' },
      { spec: '3.1.1', section: '6', statement: 'MQTT-6.0.0-2' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    all: { says: 'yes', conforms: true },
    some: { says: 'it answers only a part of them', conforms: false },
    closed: { says: 'closes the connection', conforms: false },
    none: { says: 'does not answer', conforms: false },
  },
  means: 'Libraries may put several packets into one frame when a program sends a lot at once.',
  quick: true,
  run: async (lab) => {
    const { client, says } = await lab.openWebSocket();
    if (!client) throw new Error(`no WebSocket: ${says}`);
    const ping = generate({ cmd: 'pingreq' });
    client.write(Buffer.concat([lab.connectBytes(), ping, ping]), 'CONNECT and two PINGREQ in one frame');
    const answers = [await client.next('connack'), await client.next('pingresp'), await client.next('pingresp')];
    const count = answers.filter(Boolean).length;
    if (count === answers.length) return { outcome: 'all' };
    if (client.closed) return { outcome: 'closed' };
    return count > 0 ? { outcome: 'some', note: `${count} of ${answers.length}` } : { outcome: 'none' };
  },
});
