import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'subprotocol-none',
  group: 'websocket',
  question: 'Does the broker accept a WebSocket that offers no subprotocol?',
  rule: {
    text: 'A client has to have mqtt among the subprotocols that it offers. What a server does without is not said.',
    references: [
      { spec: '5.0', section: '6', statement: 'MQTT-6.0.0-3' },
      { spec: '3.1.1', section: '6', statement: 'MQTT-6.0.0-3' },
    ],
  },
  versions: ['3.1.1'],
  outcomes: {
    works: { says: 'yes, and MQTT works', conforms: 'open' },
    mute: { says: 'yes, but CONNECT gets no answer', conforms: 'open' },
    selects: { says: 'selects one that was not offered', conforms: false },
    refused: { says: 'no', conforms: 'open' },
  },
  means:
    'General tools for WebSocket offer nothing by themselves. A connection that opens and stays mute lacks the subprotocol.',
  run: async (lab) => {
    const { client, selected, says } = await lab.openWebSocket({ offered: [] });
    if (selected) return { outcome: 'selects', note: selected };
    if (!client) return { outcome: 'refused', note: says };
    client.write(lab.connectBytes(), 'CONNECT');
    return { outcome: (await client.next('connack', { within: 5000 })) ? 'works' : 'mute' };
  },
});
