import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which messages still come three seconds after their Message Expiry Interval is over?',
  rule: 'When the interval has passed, the broker has to delete each copy that it has not begun to deliver, and the retained message.',
  references: ['5.0 §3.3.2.3.3 MQTT-3.3.2-5', '5.0 §3.3.1.3'],
  versions: ['5.0'],
  outcomes: {
    nothing: { says: 'none', conforms: true },
    first: { says: 'the first queued message', conforms: false },
    queued: { says: 'all queued messages', conforms: false },
    stored: { says: 'the retained message', conforms: false },
    both: { says: 'queued messages and the retained one', conforms: false },
    'no-session': { says: 'the session was not kept', conforms: false },
  },
  means:
    'Give a command that must not be carried out late a Message Expiry Interval. If the broker ignores the interval, put a time into the payload and let the receiver check it.',
  slow: true,
  run: async (lab) => {
    const sent = { qos: 1, properties: { messageExpiryInterval: 2 } } as const;
    await lab.subscribeAndLeave(lab.topic('gate'), { name: 'away' });
    const publisher = await lab.connect({ name: 'publisher' });
    for (const payload of ['open', 'shut', 'open']) await publisher.publish(lab.topic('gate'), payload, sent);
    await publisher.publish(lab.topic('weather'), '21.5', { ...sent, retain: true });
    await lab.wait(5000);
    const back = await lab.resume('away');
    const late = await lab.subscriber(lab.topic('weather'), 1, { name: 'late' });
    await Promise.all([back.fence(publisher), late.fence(publisher)]);
    await publisher.publish(lab.topic('weather'), '', { retain: true });
    if (!back.connack.sessionPresent) return { outcome: 'no-session' };
    const queued = back.messages().length;
    if (late.messages().length > 0) return { outcome: queued > 0 ? 'both' : 'stored' };
    return { outcome: queued === 0 ? 'nothing' : queued === 1 ? 'first' : 'queued' };
  },
});
