import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'text-frame',
  group: 'websocket',
  question: 'What does the broker do with a WebSocket text frame?',
  rule: {
    text: 'MQTT packets have to be sent in binary frames. The receiver of a frame of another kind has to close the connection.',
    references: [
      { spec: '5.0', section: '6', statement: 'MQTT-6.0.0-1' },
      { spec: '3.1.1', section: '6', statement: 'MQTT-6.0.0-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    accepted: { says: 'treats it like a binary frame', conforms: false },
    ignored: { says: 'ignores it', conforms: false },
  },
  means:
    'A client that sends text frames works with one broker and fails with another. Text frames also spoil bytes above 127.',
  quick: true,
  run: async (lab) => {
    const { client, says } = await lab.openWebSocket({ text: true });
    if (!client) throw new Error(`no WebSocket: ${says}`);
    // Each byte of it is below 128, so that it is sound as text.
    client.write(lab.connectBytes(), 'CONNECT in a text frame');
    if (await client.next('connack')) return { outcome: 'accepted' };
    return { outcome: client.closed ? 'closed' : 'ignored' };
  },
});
