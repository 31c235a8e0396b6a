import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'subprotocol-mqtt',
  group: 'websocket',
  question: 'What does the broker select when a client offers the subprotocol mqtt?',
  rule: {
    text: 'The subprotocol that the server selects and names in its answer has to be mqtt.',
    references: [
      { spec: '5.0', section: '6', statement: 'MQTT-6.0.0-4' },
      { spec: '3.1.1', section: '6', statement: 'MQTT-6.0.0-4' },
    ],
  },
  versions: ['3.1.1'],
  outcomes: {
    mqtt: { says: 'mqtt', conforms: true },
    nothing: { says: 'nothing, though it accepts', conforms: false },
    other: { says: 'another one', conforms: false },
    refused: { says: 'refuses the connection', conforms: false },
  },
  means: 'Browsers end a connection whose answer lacks the subprotocol they have offered.',
  quick: true,
  run: async (lab) => {
    const { client, selected, says } = await lab.openWebSocket({ offered: ['mqtt'] });
    if (selected === 'mqtt') return { outcome: 'mqtt' };
    if (selected) return { outcome: 'other', note: selected };
    return client ? { outcome: 'nothing' } : { outcome: 'refused', note: says };
  },
});
