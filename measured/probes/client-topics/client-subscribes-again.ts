import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client subscribe again after it has lost its connection?',
  rule: 'When Session Present is 0, the broker knows no earlier subscriptions. The client has to send SUBSCRIBE again if it wants messages.',
  references: ['5.0 §3.2.2.1.1', '3.1.1 §3.2.2.2'],
  outcomes: {
    yes: { says: 'yes', conforms: true },
    no: { says: 'no', conforms: 'open' },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
  },
  means:
    'If the client does not subscribe again, no message comes after the first lost connection, and no error says so. Subscribe each time the client has connected.',
  needs: ['subscribe'],
  slow: true,
  run: async (lab) => {
    const { connection } = await startSubscribed(lab);
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: (await again.connection.next('subscribe', { within: 3000 })) ? 'yes' : 'no' };
  },
});
