import { reactionOf } from '../../lab/reaction';
import { defineProbe, NotMeasured } from '../../probe';

/** As many messages more than the broker has announced. */
const more = 5;

export const probe = defineProbe({
  question: "What does the broker do when a client exceeds the broker's Receive Maximum by five messages?",
  rule: 'A client must not exceed the Receive Maximum of the broker. If it does, the broker answers with DISCONNECT with code 0x93, Receive Maximum exceeded.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-7', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    '0x93': { says: 'DISCONNECT with 0x93', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: false },
    closed: { says: 'closes without DISCONNECT', conforms: 'open' },
    takes: { says: 'accepts all messages', conforms: false },
    withholds: { says: 'does not acknowledge the extra ones', conforms: false },
  },
  means:
    'A client that does not count its unacknowledged messages works with one broker and is disconnected by another. Choose a library that respects the Receive Maximum.',
  run: async (lab) => {
    const client = await lab.connect();
    const allowed = client.connack.properties?.receiveMaximum ?? 65_535;
    if (allowed > 1000) throw new NotMeasured(`It announces ${allowed}: too many to go beyond.`);
    if (client.connack.properties?.maximumQoS !== undefined) throw new NotMeasured('It takes no messages of QoS 2.');
    for (let sent = 0; sent < allowed + more; sent += 1) client.sendPublish(lab.topic('job'), `${sent}`, { qos: 2 });
    const reaction = await reactionOf(client);
    if (reaction === '0x93' || reaction === 'closed') return { outcome: reaction };
    if (reaction.startsWith('0x')) return { outcome: 'other-code', note: reaction };
    const answered = client.received.filter(({ cmd }) => cmd === 'pubrec').length;
    return answered === allowed + more ? { outcome: 'takes' } : { outcome: 'withholds', note: `${answered} answered` };
  },
});
