import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How does a retained message come that was published while the subscriber was away?',
  rule: 'A message for an absent client waits in the stored session, even if it was published with RETAIN 1, because the subscription existed before. So it comes once, with RETAIN 0.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-12', '3.1.1 §3.3.1.3 MQTT-3.3.1-9'],
  outcomes: {
    'flag-0': { says: 'once, with RETAIN 0', conforms: true },
    'flag-1': { says: 'once, with RETAIN 1', conforms: false },
    twice: { says: 'more than once', conforms: false },
    never: { says: 'it does not come', conforms: false },
    'no-session': { says: 'the session was not kept', conforms: false },
  },
  means:
    'A client that ignores messages with RETAIN 1 as old still gets what it missed, if the broker keeps to this rule.',
  run: async (lab) => {
    const topic = lab.topic('door');
    await lab.subscribeAndLeave(topic);
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    const back = await lab.resume();
    await back.fence(publisher);
    await publisher.publish(topic, '', { retain: true });
    const came = back.messages().filter(({ payload }) => payload.length > 0);
    if (came.length === 0) return { outcome: back.connack.sessionPresent ? 'never' : 'no-session' };
    if (came.length > 1)
      return { outcome: 'twice', note: `RETAIN ${came.map(({ retain }) => Number(retain)).join(', ')}` };
    return { outcome: came[0]?.retain ? 'flag-1' : 'flag-0' };
  },
});
