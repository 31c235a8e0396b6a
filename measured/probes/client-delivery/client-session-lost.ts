import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'What does the client do with an unacknowledged message when the broker has lost the session?',
  rule: 'When Session Present is 0, the client has to discard its session state. It must not send the message again with DUP 1, but may publish it as a new one.',
  references: ['5.0 §3.2.2.1.1 MQTT-3.2.2-5'],
  versions: ['5.0'],
  outcomes: {
    dup: { says: 'sends it again with DUP 1', conforms: false },
    new: { says: 'publishes it as a new message', conforms: true },
    no: { says: 'forgets it', conforms: true },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
  },
  means:
    'The broker may have delivered the message before it lost the session. So a receiver may get it twice, or not at all if the client forgets it.',
  needs: ['publish', 'kept'],
  slow: true,
  run: async (lab) => {
    lab.peer.answers = { puback: 'none' };
    lab.start({ kept: true, publish: { topic: 'pump', payload: 'on', qos: 1 } });
    const { connection } = await lab.peer.visit();
    await connection.next('publish');
    lab.peer.answers = {};
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    const second = await again.connection.next('publish', { within: 5000 });
    if (!second) return { outcome: 'no' };
    return { outcome: second.dup ? 'dup' : 'new' };
  },
});
