import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do when the first packet of a client is not CONNECT?',
  rule: 'The first packet has to be CONNECT. The broker has to close the connection over any other packet, and must not send DISCONNECT before it has sent CONNACK.',
  references: ['5.0 §3.1 MQTT-3.1.0-1', '5.0 §3.14 MQTT-3.14.0-1', '3.1.1 §3.1 MQTT-3.1.0-1'],
  versions: ['3.1.1'],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    said: { says: 'sends a reason, then closes', conforms: false },
    answered: { says: 'answers the packet', conforms: false },
    ignored: { says: 'ignores the packet', conforms: false },
  },
  means:
    'A client that sends another packet before CONNECT does not learn what is wrong: its connection ends without a reason.',
  run: async (lab) => {
    const client = await lab.open();
    client.send({ cmd: 'pingreq' });
    if (await client.next('pingresp')) return { outcome: 'answered' };
    const [first] = client.received;
    if (first) return { outcome: 'said', note: first.cmd.toUpperCase() };
    return { outcome: client.closed ? 'closed' : 'ignored' };
  },
});
