import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the Message Expiry Interval hold for a subscriber that speaks MQTT 3.1.1?',
  rule: 'When the interval has passed, the broker has to delete each copy that it has not begun to deliver. The standard makes no exception for subscribers of other versions.',
  references: ['5.0 §3.3.2.3.3 MQTT-3.3.2-5'],
  versions: ['5.0'],
  outcomes: {
    gone: { says: 'yes, the messages are deleted', conforms: true },
    first: { says: 'no, the first queued one still comes', conforms: false },
    comes: { says: 'no, all of them still come', conforms: false },
    'no-session': { says: 'the session was not kept', conforms: false },
  },
  means:
    'Only the publisher has to speak MQTT 5.0. The broker then deletes an outdated command from the queue of an older device, too.',
  slow: true,
  run: async (lab) => {
    const old = { name: 'old', version: '3.1.1', kept: true } as const;
    await lab.subscribeAndLeave(lab.topic('gate'), old);
    const publisher = await lab.connect({ name: 'publisher' });
    for (const payload of ['open', 'shut', 'open'])
      await publisher.publish(lab.topic('gate'), payload, { qos: 1, properties: { messageExpiryInterval: 2 } });
    await lab.wait(5000);
    const back = await lab.connect(old);
    await back.fence(publisher);
    if (!back.connack.sessionPresent) return { outcome: 'no-session' };
    const came = back.messages().length;
    return { outcome: came === 0 ? 'gone' : came === 1 ? 'first' : 'comes' };
  },
});
