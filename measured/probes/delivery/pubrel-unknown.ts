import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'pubrel-unknown',
  group: 'delivery',
  question: 'What does the broker answer to PUBREL with a Packet Identifier that it does not know?',
  rule: {
    text: 'Each PUBREL has to be answered by PUBCOMP. With MQTT 5.0 that can say by code 0x92 that the identifier was not known.',
    references: [
      { spec: '5.0', section: '4.3.3', statement: 'MQTT-4.3.3-11' },
      { spec: '5.0', section: '3.7.2.1' },
      { spec: '3.1.1', section: '4.3.3', statement: 'MQTT-4.3.3-2' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    pubcomp: { says: 'PUBCOMP, as for a known one', conforms: true },
    'pubcomp-0x92': { says: 'PUBCOMP with 0x92', conforms: true },
    'other-code': { says: 'PUBCOMP with another code', conforms: false },
    closed: { says: 'closes the connection', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A client that repeats PUBREL after a reconnect has to take 0x92 as an end, too: the broker had finished already.',
  quick: true,
  run: async (lab) => {
    const client = await lab.connect();
    client.send({ cmd: 'pubrel', messageId: 4711 });
    await client.ping();
    const pubcomp = await client.next('pubcomp', { within: 200 });
    if (!pubcomp) return { outcome: client.closed ? 'closed' : 'silence' };
    const code = pubcomp.reasonCode ?? 0;
    if (code === 0) return { outcome: 'pubcomp' };
    return code === 0x92 ? { outcome: 'pubcomp-0x92' } : { outcome: 'other-code', note: `code ${code}` };
  },
});
