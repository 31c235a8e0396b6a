import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'receive-maximum-of-broker',
  group: 'mqtt-5',
  question: 'How many unacknowledged messages does the broker take from a client?',
  rule: {
    text: 'A server announces it as Receive Maximum in CONNACK. Without the property it is 65,535.',
    references: [{ spec: '5.0', section: '3.2.2.3.3' }],
  },
  versions: ['5.0'],
  outcomes: {
    announced: { says: 'announces a number', conforms: 'open' },
    default: { says: 'announces none: 65,535', conforms: 'open' },
  },
  unit: 'messages of QoS 1 and 2',
  means:
    'It bounds how much a publisher gets through in one round trip. Not every library waits when the number is reached.',
  quick: true,
  run: async (lab) => {
    const { connack } = await lab.connect();
    const number = connack.properties?.receiveMaximum;
    return number === undefined ? { outcome: 'default', number: 65_535 } : { outcome: 'announced', number };
  },
});
