import { defineClientProbe } from '../../probe';

const receiveMaximum = 3;
const times = 10;

export const probe = defineClientProbe({
  id: 'client-receive-maximum',
  group: 'client-delivery',
  question: 'Does the client keep to the Receive Maximum of the server?',
  rule: {
    text: 'A client must not have more messages of QoS 1 and 2 without their acknowledgement than the Receive Maximum of the server says.',
    references: [{ spec: '5.0', section: '3.3.4', statement: 'MQTT-3.3.4-7' }],
  },
  versions: ['5.0'],
  outcomes: {
    kept: { says: 'yes, sends no more than that', conforms: true },
    one: { says: 'always waits for the acknowledgement of one', conforms: true },
    exceeded: { says: 'no, sends more', conforms: false },
  },
  unit: 'messages without PUBACK, where 3 are allowed',
  means:
    'A server may close the connection of a client that sends more. Where the client does not count, wait for the acknowledgements in your program.',
  needs: ['publish', 'times'],
  run: async (lab) => {
    lab.peer.answers = { connack: { properties: { receiveMaximum } }, puback: 'none' };
    lab.start({ publish: { topic: 'pump', payload: 'on', qos: 1, times } });
    const { connection } = await lab.peer.visit();
    let number = 0;
    while (number < times && (await connection.next('publish', { within: 3000 }))) number += 1;
    if (number === 1) return { outcome: 'one', number };
    return { outcome: number > receiveMaximum ? 'exceeded' : 'kept', number };
  },
});
