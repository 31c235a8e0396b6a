import { trySubscribe } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

const count = 10;

export const probe = defineProbe({
  question: 'Does $share/… work for clients of MQTT 3.1.1?',
  rule: 'MQTT 3.1.1 has no shared subscriptions. There, $share/… is an ordinary filter for topics that begin with $share; anything else is an extension of the broker.',
  references: ['3.1.1 §4.7.2'],
  versions: ['3.1.1'],
  outcomes: {
    shared: { says: 'yes, messages are shared', conforms: 'open' },
    ordinary: { says: 'no, granted but no message comes', conforms: true },
    each: { says: 'no, each member gets all messages', conforms: false },
    part: { says: 'yes, but some messages are lost', conforms: 'open' },
    refused: { says: 'no, SUBACK with a failure code', conforms: 'open' },
    closed: { says: 'no, closes the connection', conforms: 'open' },
    silence: { says: 'no, does not answer', conforms: false },
  },
  means: 'A SUBACK without an error does not prove that the broker shares the messages. Try it with two clients.',
  run: async (lab) => {
    const members = [await lab.connect({ name: 'member-1' }), await lab.connect({ name: 'member-2' })];
    for (const member of members) {
      const { how } = await trySubscribe(member, { topic: `$share/crew/${lab.topic('job')}`, qos: 1 });
      if (how === 'silence') return { outcome: 'silence' };
      if (how !== 'granted') return { outcome: how === 'suback' ? 'refused' : 'closed' };
    }
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= count; n++) await publisher.publish(lab.topic('job'), `${n}`, { qos: 1 });
    await Promise.all(members.map((member) => member.fence(publisher)));
    const sum = members.map((member) => member.messages().length).reduce((a, b) => a + b);
    if (sum === 0) return { outcome: 'ordinary' };
    return { outcome: sum === count ? 'shared' : sum > count ? 'each' : 'part' };
  },
});
