import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'first-packet',
  group: 'connecting',
  question: 'What happens when the first packet of a client is not CONNECT?',
  rule: {
    text: 'The first packet has to be CONNECT. Anything else is an error, and the server has to close the connection; before CONNACK it may not send a DISCONNECT.',
    references: [
      { spec: '5.0', section: '3.1', statement: 'MQTT-3.1.0-1' },
      { spec: '5.0', section: '3.14', statement: 'MQTT-3.14.0-1' },
      { spec: '3.1.1', section: '3.1', statement: 'MQTT-3.1.0-1' },
    ],
  },
  versions: ['3.1.1'],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    said: { says: 'says why, then closes', conforms: false },
    answered: { says: 'answers it', conforms: false },
    ignored: { says: 'ignores it', conforms: false },
  },
  means: 'A client that sends anything before CONNECT is not told what is wrong: the connection just ends.',
  quick: true,
  run: async (lab) => {
    const client = await lab.open();
    client.send({ cmd: 'pingreq' });
    if (await client.next('pingresp')) return { outcome: 'answered' };
    const [first] = client.received;
    if (first) return { outcome: 'said', note: first.cmd.toUpperCase() };
    return { outcome: client.closed ? 'closed' : 'ignored' };
  },
});
