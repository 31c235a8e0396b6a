import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which subprotocol does the broker select when a client offers foo and mqtt?',
  rule: 'A client has to have mqtt among the subprotocols that it offers, and the broker has to select mqtt.',
  references: ['5.0 §6 MQTT-6.0.0-4', '3.1.1 §6 MQTT-6.0.0-4'],
  versions: ['3.1.1'],
  outcomes: {
    mqtt: { says: 'mqtt', conforms: true },
    'whole-list': { says: 'both, which is not allowed', conforms: false },
    other: { says: 'another one', conforms: false },
    nothing: { says: 'none, but accepts the connection', conforms: false },
    refused: { says: 'refuses the connection', conforms: 'open' },
  },
  means: 'Offer mqtt alone. Browsers refuse an answer that names two subprotocols, and some brokers refuse a list.',
  run: async (lab) => {
    const { client, selected, says } = await lab.tryWebSocket({ offered: ['foo', 'mqtt'] });
    if (selected === 'mqtt') return { outcome: 'mqtt' };
    if (selected) return { outcome: selected.includes(',') ? 'whole-list' : 'other', note: selected };
    return client ? { outcome: 'nothing' } : { outcome: 'refused', note: says };
  },
});
