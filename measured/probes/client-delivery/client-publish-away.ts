import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'What happens to a QoS 1 message that you publish while the client is not connected?',
  rule: 'Whether a client accepts messages while it is not connected is up to the client.',
  references: ['5.0 §4.1', '3.1.1 §4.1'],
  outcomes: {
    later: { says: 'sent after it has connected again', conforms: 'open' },
    told: { says: 'not sent, and an error is reported', conforms: 'open' },
    lost: { says: 'not sent, and nothing is reported', conforms: 'open' },
  },
  means:
    'Waiting messages are kept in memory: they are lost when the program ends, and they may become many. Put a time into a message that may be outdated when it arrives.',
  needs: ['publishAway'],
  slow: true,
  run: async (lab) => {
    const client = lab.start({ publishAway: { topic: 'pump', payload: 'on', qos: 1 } });
    const { connection } = await lab.peer.visit();
    await connection.drop();
    const again = await lab.peer.visit();
    if (await again.connection.next('publish', { within: 5000 })) return { outcome: 'later' };
    return { outcome: (await client.prints(/error/i, 0)) ? 'told' : 'lost' };
  },
});
