import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  id: 'client-subscribes-again',
  group: 'client-topics',
  question: 'Does the client subscribe again after it lost its connection?',
  rule: {
    text: 'When Session Present is 0, the server knows nothing of earlier subscriptions: the client has to send SUBSCRIBE again if it wants messages.',
    references: [
      { spec: '5.0', section: '3.2.2.1.1' },
      { spec: '3.1.1', section: '3.2.2.2' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    yes: { says: 'yes', conforms: true },
    no: { says: 'no', conforms: 'open' },
    'no-return': { says: 'does not connect again', conforms: 'open' },
  },
  means:
    'Where it does not, no message comes after the first lost connection, and nothing says so. Subscribe each time the connection is made.',
  needs: ['subscribe'],
  run: async (lab) => {
    lab.start({ subscribe: { filter: 'pump', qos: 1 } });
    const { connection } = await lab.peer.visit();
    await connection.next('subscribe');
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: (await again.connection.next('subscribe', { within: 3000 })) ? 'yes' : 'no' };
  },
});
