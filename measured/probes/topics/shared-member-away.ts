import { joinShare, withoutShares } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

const count = 20;

export const probe = defineProbe({
  question: 'Where do messages of a shared subscription go while one of its two members is away with a stored session?',
  rule: 'The broker chooses a member for each message, and a member that is away with a stored session still counts. QoS 1 messages must not get lost.',
  references: ['5.0 §4.8.2', '5.0 §4.5 MQTT-4.5.0-1'],
  versions: ['5.0'],
  outcomes: {
    present: { says: 'all to the member that is there', conforms: true },
    wait: { says: 'some wait for the absent member', conforms: true },
    lost: { says: 'some are lost', conforms: false },
    nothing: { says: 'grants it, but no message comes', conforms: false },
    ...withoutShares,
  },
  unit: `of ${count} messages to the member that is there`,
  means:
    'Let workers use sessions that end with the connection. Otherwise some messages may wait for a worker that does not come back.',
  run: async (lab) => {
    const filter = `$share/crew/${lab.topic('job')}`;
    const away = await lab.connect({ name: 'away', kept: true });
    const present = await lab.connect({ name: 'present' });
    for (const member of [away, present]) {
      const refusal = await joinShare(member, filter);
      if (refusal) return refusal;
    }
    await away.disconnect();
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= count; n++) await publisher.publish(lab.topic('job'), `${n}`, { qos: 1 });
    await present.fence(publisher);
    const back = await lab.resume('away');
    await back.fence(publisher);
    const number = present.messages().length;
    const all = new Set([...present.texts(), ...back.texts()]);
    if (all.size === 0) return { outcome: 'nothing', number };
    if (all.size < count) return { outcome: 'lost', number, note: `${count - all.size} of ${count}` };
    return { outcome: number === count ? 'present' : 'wait', number };
  },
});
