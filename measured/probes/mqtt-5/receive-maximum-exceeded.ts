import { reactionOf } from '../../lab/reaction';
import { defineProbe, NotMeasured } from '../../probe';

/** As many messages more than the broker has announced. */
const more = 5;

export const probe = defineProbe({
  id: 'receive-maximum-exceeded',
  group: 'mqtt-5',
  question: 'What if a client has five messages more under way than the Receive Maximum of the broker?',
  rule: {
    text: 'A client must not do that. The server answers with DISCONNECT, code 0x93.',
    references: [
      { spec: '5.0', section: '3.3.4', statement: 'MQTT-3.3.4-7' },
      { spec: '5.0', section: '4.13.1', statement: 'MQTT-4.13.1-1' },
    ],
  },
  versions: ['5.0'],
  outcomes: {
    '0x93': { says: 'DISCONNECT with 0x93', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: false },
    closed: { says: 'just closes', conforms: 'open' },
    takes: { says: 'takes all of them', conforms: false },
    withholds: { says: 'does not answer those beyond it', conforms: false },
  },
  means:
    'A client that does not count its messages works with one broker and is thrown out by another. Choose a library that heeds the Receive Maximum.',
  quick: true,
  run: async (lab) => {
    const client = await lab.connect();
    const allowed = client.connack.properties?.receiveMaximum ?? 65_535;
    if (allowed > 1000) throw new NotMeasured(`It announces ${allowed}: too many to go beyond.`);
    if (client.connack.properties?.maximumQoS !== undefined) throw new NotMeasured('It takes no messages of QoS 2.');
    for (let sent = 0; sent < allowed + more; sent += 1)
      client.send({
        cmd: 'publish',
        topic: lab.topic('job'),
        payload: `${sent}`,
        qos: 2,
        messageId: client.nextId(),
        retain: false,
        dup: false,
      });
    const reaction = await reactionOf(client);
    if (reaction === '0x93' || reaction === 'closed') return { outcome: reaction };
    if (reaction.startsWith('0x')) return { outcome: 'other-code', note: reaction };
    const answered = client.received.filter(({ cmd }) => cmd === 'pubrec').length;
    return answered === allowed + more ? { outcome: 'takes' } : { outcome: 'withholds', note: `${answered} answered` };
  },
});
