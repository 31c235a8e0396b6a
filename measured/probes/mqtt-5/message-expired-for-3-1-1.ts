import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'message-expired-for-3-1-1',
  group: 'mqtt-5',
  question: 'Does a Message Expiry Interval count for a subscriber that speaks MQTT 3.1.1?',
  rule: {
    text: 'The server deletes the copy for each subscriber when the interval has passed. No exception is made for subscribers of other versions.',
    references: [{ spec: '5.0', section: '3.3.2.3.3', statement: 'MQTT-3.3.2-5' }],
  },
  versions: ['5.0'],
  outcomes: {
    gone: { says: 'yes, the messages are gone', conforms: true },
    first: { says: 'not for the first message in a queue', conforms: false },
    comes: { says: 'no, they still come', conforms: false },
    'no-session': { says: 'the session was not kept', conforms: false },
  },
  means: 'Only the publisher has to speak MQTT 5.0 for a command to lose its force in the queue of an older device.',
  run: async (lab) => {
    const old = { name: 'old', version: '3.1.1', kept: true } as const;
    const away = await lab.connect(old);
    await away.subscribe(lab.topic('gate'), 1);
    await away.disconnect();
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
