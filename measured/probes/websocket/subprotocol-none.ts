import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker accept a WebSocket for which the client offers no subprotocol?',
  rule: 'A client has to have mqtt among the subprotocols that it offers. The standard does not say what the broker does if the client offers none.',
  references: ['5.0 §6 MQTT-6.0.0-3', '3.1.1 §6 MQTT-6.0.0-3'],
  versions: ['3.1.1'],
  outcomes: {
    works: { says: 'yes, and MQTT works', conforms: 'open' },
    mute: { says: 'yes, but CONNECT gets no answer', conforms: 'open' },
    selects: { says: 'selects one that was not offered', conforms: false },
    refused: { says: 'no', conforms: 'open' },
  },
  means:
    'General WebSocket tools offer no subprotocol by themselves. If the connection opens but CONNECT gets no answer, offer mqtt.',
  slow: true,
  run: async (lab) => {
    const { client, selected, says } = await lab.tryWebSocket({ offered: [] });
    if (selected) return { outcome: 'selects', note: selected };
    if (!client) return { outcome: 'refused', note: says };
    client.write(lab.connectBytes(), 'CONNECT');
    return { outcome: (await client.next('connack', { within: 5000 })) ? 'works' : 'mute' };
  },
});
