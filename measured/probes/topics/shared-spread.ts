import { joinShare, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

const count = 100;

export const probe = defineProbe({
  question: 'How are messages spread over the two members of a shared subscription?',
  rule: 'Each message goes to one member of the group. The broker may choose the member as it likes.',
  references: ['5.0 §4.8.2'],
  versions: ['5.0'],
  outcomes: {
    evenly: { says: 'evenly', conforms: true },
    unevenly: { says: 'unevenly', conforms: true },
    one: { says: 'all to one member', conforms: true },
    each: { says: 'all to both members', conforms: false },
    lost: { says: 'some go to no member', conforms: false },
    nothing: { says: 'grants it, but no message comes', conforms: false },
    ...withoutShares,
  },
  unit: `of ${count} messages to the member that got fewer`,
  means: 'Expect at most a fair share over many messages, and do not rely on which member gets the next one.',
  run: async (lab) => {
    const members = [await lab.connect({ name: 'member-1' }), await lab.connect({ name: 'member-2' })];
    for (const member of members) {
      const refusal = await joinShare(member, `$share/crew/${lab.topic('job/+')}`);
      if (refusal) return refusal;
    }
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= count; n++) await publisher.publish(lab.topic(`job/${n}`), 'do', { qos: 1 });
    await Promise.all(members.map((member) => member.fence(publisher)));
    const counts = members.map((member) => member.messages().length);
    const [number, sum] = [Math.min(...counts), counts.reduce((a, b) => a + b)];
    if (sum === 0) return { outcome: 'nothing' };
    if (sum > count) return { outcome: 'each', number };
    if (sum < count) return { outcome: 'lost', number, note: `${count - sum} of ${count}` };
    return { outcome: number === 0 ? 'one' : number < 0.4 * count ? 'unevenly' : 'evenly', number };
  },
});
