import { joinShare, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How often does a client get a message when it has an ordinary and a shared subscription to its topic?',
  rule: 'Each group gets one copy, and so does each ordinary subscription. A client that has both, and is alone in its group, can get two.',
  references: ['5.0 §4.8.2'],
  versions: ['5.0'],
  outcomes: {
    twice: { says: 'twice', conforms: true },
    once: { says: 'once', conforms: 'open' },
    never: { says: 'not at all', conforms: false },
    ...withoutShares,
  },
  means:
    'Do not make both subscriptions in one client. Without Subscription Identifiers it cannot tell which copy came from the shared subscription.',
  run: async (lab) => {
    const client = await lab.connect();
    await client.subscribe(lab.topic('job'), 1);
    const refusal = await joinShare(client, `$share/crew/${lab.topic('job')}`);
    if (refusal) return refusal;
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('job'), 'do', { qos: 1 });
    await client.fence(publisher);
    const came = client.messages().length;
    return { outcome: came === 0 ? 'never' : came === 1 ? 'once' : 'twice' };
  },
});
