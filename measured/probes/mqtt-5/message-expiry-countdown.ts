import { defineProbe } from '../../probe';

/** Seconds. */
const interval = 100;
const waiting = 3;

export const probe = defineProbe({
  question: 'Does a subscriber learn how much of the Message Expiry Interval is left?',
  rule: 'The broker sends a message with the Message Expiry Interval that it received, minus the time that the message has waited in the broker.',
  references: ['5.0 §3.3.2.3.3 MQTT-3.3.2-6'],
  versions: ['5.0'],
  outcomes: {
    both: { says: 'yes, for queued and retained messages', conforms: true },
    'not-first': { says: 'yes, but not for the first queued one', conforms: false },
    'queue-only': { says: 'for queued messages only', conforms: false },
    'storage-only': { says: 'for retained messages only', conforms: false },
    neither: { says: 'no', conforms: false },
    missing: { says: 'the messages do not come', conforms: false },
  },
  means:
    'A receiver can use the remaining time as a deadline when it passes a message on or works on it later. The clocks of sender and receiver need not agree.',
  slow: true,
  run: async (lab) => {
    const sent = { qos: 1, properties: { messageExpiryInterval: interval } } as const;
    await lab.subscribeAndLeave(lab.topic('gate'), { name: 'away' });
    const publisher = await lab.connect({ name: 'publisher' });
    for (const payload of ['open', 'shut']) await publisher.publish(lab.topic('gate'), payload, sent);
    await publisher.publish(lab.topic('weather'), '21.5', { ...sent, retain: true });
    await lab.wait(waiting * 1000);
    const back = await lab.resume('away');
    const late = await lab.subscriber(lab.topic('weather'), 1, { name: 'late' });
    await Promise.all([back.fence(publisher), late.fence(publisher)]);
    await publisher.publish(lab.topic('weather'), '', { retain: true });
    const messages = [...back.messages(), ...late.messages()];
    if (messages.length !== 3) return { outcome: 'missing', note: `${messages.length} of 3 come` };
    const left = messages.map(({ properties }) => properties?.messageExpiryInterval);
    const [one, two, three] = left.map((value) => value ?? 'none');
    const note = `of ${interval} s after ${waiting} s: ${one} and ${two} from the queue, ${three} from storage`;
    // Brokers count whole seconds, so one of them may not have passed.
    const [first, second, stored] = left.map((value) => value !== undefined && value <= interval - waiting + 1);
    if (second && stored) return { outcome: first ? 'both' : 'not-first', note };
    if (first && second) return { outcome: 'queue-only', note };
    return { outcome: stored ? 'storage-only' : 'neither', note };
  },
});
