import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do with a topic alias that the client has not set on this connection?',
  rule: 'Aliases end with the connection. An empty topic with an unknown alias is a Protocol Error: the broker sends DISCONNECT with code 0x82 and closes the connection.',
  references: ['5.0 §3.3.4', '5.0 §3.3.2.3.4 MQTT-3.3.2-7', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    '0x82': { says: 'DISCONNECT with 0x82', conforms: true },
    'other-code': { says: 'DISCONNECT with another code', conforms: false },
    closed: { says: 'closes without DISCONNECT', conforms: 'open' },
    accepts: { says: 'leaves the connection open', conforms: false },
  },
  means:
    'A client that keeps its aliases over a reconnect makes this error. After a reconnect, the first message to each topic has to hold the whole topic.',
  run: async (lab) => {
    const properties = { topicAlias: 1 };
    const first = await lab.connect({ kept: true });
    first.sendPublish(lab.topic('pump'), '4.1', { properties });
    await first.ping();
    await first.drop();
    const again = await lab.resume('client');
    again.sendPublish('', '4.2', { properties });
    const reaction = await reactionOf(again);
    if (reaction === '0x82' || reaction === 'closed') return { outcome: reaction };
    return reaction.startsWith('0x') ? { outcome: 'other-code', note: reaction } : { outcome: 'accepts' };
  },
});
