import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does a client with default settings ask for a new session when it connects again?',
  rule: 'Clean Session 1 in MQTT 3.1.1, or Clean Start 1 in MQTT 5.0, ends the stored session. Each CONNECT says anew whether to resume it.',
  references: ['5.0 §3.1.2.4 MQTT-3.1.2-4', '3.1.1 §3.1.2.4 MQTT-3.1.2-6'],
  outcomes: {
    always: { says: 'yes, each time', conforms: 'open' },
    first: { says: 'only the first time, then resumes it', conforms: 'open' },
    never: { says: 'no, it resumes an old one', conforms: 'open' },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
  },
  means:
    'With a new session the subscriptions are gone, and so are messages that came while the client was away. If you need them, set the client to resume its session.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    const { connection, connect } = await startSubscribed(lab);
    if (!connect.clean) return { outcome: 'never' };
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: again.connect.clean ? 'always' : 'first' };
  },
});
