import { goodbyeOf } from '../../lab/goodbye';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker tell a client that its Keep Alive has run out?',
  rule: 'The broker has to close the connection as if the network had failed. With MQTT 5.0 it may send DISCONNECT with code 0x8D, Keep Alive timeout, before.',
  references: ['5.0 §3.1.2.10 MQTT-3.1.2-22', '5.0 §3.14.2.1'],
  versions: ['5.0'],
  outcomes: {
    told: { says: 'yes, DISCONNECT with 0x8D', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: 'open' },
    closed: { says: 'no, it just closes the connection', conforms: true },
    never: { says: 'not closed within 20 s', conforms: false },
  },
  means:
    'Without DISCONNECT, a client cannot tell a Keep Alive that ran out from a network that failed. The log of the broker can tell.',
  slow: true,
  run: async (lab) => {
    const client = await lab.connect({ keepalive: 4 });
    if ((await client.end(20_000)) === undefined) return { outcome: 'never' };
    return goodbyeOf(client, 0x8d);
  },
});
