import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do with a WebSocket text frame?',
  rule: 'MQTT packets have to be sent in binary frames. The receiver of a frame of another kind has to close the connection.',
  references: ['5.0 §6 MQTT-6.0.0-1', '3.1.1 §6 MQTT-6.0.0-1'],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    accepted: { says: 'treats it like a binary frame', conforms: false },
    ignored: { says: 'ignores it', conforms: false },
  },
  means:
    'A client that sends text frames works with one broker and fails with another. Text frames also spoil bytes above 127.',
  run: async (lab) => {
    const client = await lab.openWebSocket({ text: true });
    // Each byte of it is below 128, so that it is sound as text.
    client.write(lab.connectBytes(), 'CONNECT in a text frame');
    if (await client.next('connack')) return { outcome: 'accepted' };
    return { outcome: client.closed ? 'closed' : 'ignored' };
  },
});
