import { startSubscribed } from '../../lab/start-subscribed';
import { defineClientProbe } from '../../probe';

export const probe = defineClientProbe({
  question: 'Does the client subscribe again although the broker still has its session?',
  rule: 'When Session Present is 1, the broker still has the subscriptions, so the client need not send SUBSCRIBE. If it does, retained messages come again.',
  references: ['5.0 §3.2.2.1.1', '3.1.1 §3.2.2.2'],
  outcomes: {
    yes: { says: 'yes', conforms: 'open' },
    no: { says: 'no', conforms: true },
    'no-return': { says: 'it does not connect again', conforms: 'open' },
  },
  means: 'Subscribing again does not harm the subscription, but the retained messages come again.',
  needs: ['subscribe', 'kept'],
  slow: true,
  run: async (lab) => {
    const { connection } = await startSubscribed(lab, { kept: true });
    lab.peer.answers = { connack: { sessionPresent: true } };
    await connection.drop();
    const again = await lab.peer.next();
    if (!again) return { outcome: 'no-return' };
    return { outcome: (await again.connection.next('subscribe', { within: 3000 })) ? 'yes' : 'no' };
  },
});
