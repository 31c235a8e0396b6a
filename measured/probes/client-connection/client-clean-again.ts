import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-clean-again',
  group: 'client-connection',
  question: 'Does a client with default settings ask for a new session when it connects again?',
  rule: {
    text: 'Clean Session 1, or Clean Start 1 with MQTT 5.0, ends the session that was there. Each CONNECT says it anew.',
    references: [
      { spec: '5.0', section: '3.1.2.4', statement: 'MQTT-3.1.2-4' },
      { spec: '3.1.1', section: '3.1.2.4', statement: 'MQTT-3.1.2-6' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    always: { says: 'a new one each time', conforms: 'open' },
    first: { says: 'a new one at first, then goes on with it', conforms: 'open' },
    never: { says: 'never, goes on with an old one', conforms: 'open' },
    'no-return': { says: 'does not connect again', conforms: 'open' },
  },
  means:
    'With a new session, subscriptions are gone, and so is what came while the client was away. Ask for the kept session in the settings where you need it.',
  needs: ['subscribe'],
  run: async (lab) => {
    lab.start({ subscribe: { filter: 'pump', qos: 1 } });
    const { connection, connect } = await lab.peer.visit();
    await connection.next('subscribe');
    if (!connect.clean) return { outcome: 'never' };
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: again.connect.clean ? 'always' : 'first' };
  },
});
