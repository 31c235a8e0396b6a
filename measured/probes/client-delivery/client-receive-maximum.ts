import { defineClientProbe } from '../../probe';

const receiveMaximum = 3;
const times = 10;

export const probe = defineClientProbe({
  question: 'Does the client respect the Receive Maximum of the broker?',
  rule: 'A client must not have more unacknowledged QoS 1 and QoS 2 messages than the Receive Maximum of the broker allows.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-7'],
  versions: ['5.0'],
  outcomes: {
    kept: { says: 'yes, it sends no more than that', conforms: true },
    one: { says: 'yes, it sends one at a time', conforms: true },
    exceeded: { says: 'no, it sends more', conforms: false },
  },
  unit: 'messages without PUBACK, where 3 are allowed',
  means:
    'A broker may close the connection of a client that sends more than the Receive Maximum allows. If the client does not count, wait for the acknowledgements in your program.',
  needs: ['publish', 'times'],
  slow: true,
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
