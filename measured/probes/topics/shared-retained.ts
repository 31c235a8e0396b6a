import { joinShare, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker send retained messages when a client makes a shared subscription?',
  rule: 'The broker sends no retained messages when a client makes a shared subscription.',
  references: ['5.0 §4.8.2'],
  versions: ['5.0'],
  outcomes: {
    none: { says: 'no', conforms: true },
    sent: { says: 'yes', conforms: false },
    ...withoutShares,
  },
  means: 'A worker that needs the current state has to make an ordinary subscription for it, beside the shared one.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('state'), 'open', { qos: 1, retain: true });
    const member = await lab.connect({ name: 'member' });
    const refusal = await joinShare(member, `$share/crew/${lab.topic('state')}`);
    if (!refusal) await member.fence(publisher);
    await publisher.publish(lab.topic('state'), '', { retain: true });
    return refusal ?? { outcome: member.messages().some(({ retain }) => retain) ? 'sent' : 'none' };
  },
});
