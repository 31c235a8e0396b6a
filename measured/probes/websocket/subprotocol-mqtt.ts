import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which subprotocol does the broker select when a client offers mqtt?',
  rule: 'The subprotocol that the broker selects, and names in its answer, has to be mqtt.',
  references: ['5.0 §6 MQTT-6.0.0-4', '3.1.1 §6 MQTT-6.0.0-4'],
  versions: ['3.1.1'],
  outcomes: {
    mqtt: { says: 'mqtt', conforms: true },
    nothing: { says: 'none, but accepts the connection', conforms: false },
    other: { says: 'another one', conforms: false },
    refused: { says: 'refuses the connection', conforms: false },
  },
  means: 'A browser closes a connection if the answer does not name the subprotocol that the page has offered.',
  run: async (lab) => {
    const { client, selected, says } = await lab.tryWebSocket({ offered: ['mqtt'] });
    if (selected === 'mqtt') return { outcome: 'mqtt' };
    if (selected) return { outcome: 'other', note: selected };
    return client ? { outcome: 'nothing' } : { outcome: 'refused', note: says };
  },
});
