import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How many unacknowledged messages does the broker accept from a client?',
  rule: 'The broker announces the number of QoS 1 and QoS 2 messages as Receive Maximum in CONNACK. Without this property it is 65,535.',
  references: ['5.0 §3.2.2.3.3'],
  versions: ['5.0'],
  outcomes: {
    announced: { says: 'announces a number', conforms: 'open' },
    default: { says: 'announces none, so 65,535', conforms: 'open' },
  },
  unit: 'messages of QoS 1 and 2',
  means:
    'The Receive Maximum limits how many messages a publisher can send before it has to wait for an acknowledgement. Not every library waits.',
  run: async (lab) => {
    const { connack } = await lab.connect();
    const number = connack.properties?.receiveMaximum;
    return number === undefined ? { outcome: 'default', number: 65_535 } : { outcome: 'announced', number };
  },
});
