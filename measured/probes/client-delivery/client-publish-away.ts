import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-publish-away',
  group: 'client-delivery',
  question: 'What happens to a message with QoS 1 that you publish while the client is not connected?',
  rule: {
    text: 'The standard leaves it to the client whether it takes messages while there is no connection.',
    references: [
      { spec: '5.0', section: '4.1' },
      { spec: '3.1.1', section: '4.1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    later: { says: 'sent after it has connected again', conforms: 'open' },
    told: { says: 'not sent, and the program is told', conforms: 'open' },
    lost: { says: 'not sent, and nothing says so', conforms: 'open' },
  },
  means:
    'What waits is kept in memory: it is lost when the program ends, and it can be long. Messages that are old when they come need a time in them.',
  needs: ['publishAway'],
  run: async (lab) => {
    const client = lab.start({ publishAway: { topic: 'pump', payload: 'on', qos: 1 } });
    const { connection } = await lab.peer.visit();
    await connection.drop();
    const again = await lab.peer.visit();
    if (await again.connection.next('publish', { within: 5000 })) return { outcome: 'later' };
    return { outcome: (await client.prints(/error/i, 0)) ? 'told' : 'lost' };
  },
});
