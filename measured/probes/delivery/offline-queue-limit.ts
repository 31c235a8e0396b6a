import { settled } from '../../lab/settled';
import { defineProbe } from '../../probe';

const count = 1100;
/** Sent at once. */
const batch = 10;

export const probe = defineProbe({
  question: 'How many of 1,100 messages does the broker keep for an absent client?',
  rule: 'The broker has to keep QoS 1 and QoS 2 messages for a stored session. The standard does not say for how many there has to be room.',
  references: ['5.0 §4.1', '3.1.1 §3.1.2.4 MQTT-3.1.2-5'],
  outcomes: {
    all: { says: 'all of them', conforms: true },
    oldest: { says: 'the oldest; newer ones are dropped', conforms: 'open' },
    newest: { says: 'the newest; older ones are dropped', conforms: 'open' },
    other: { says: 'some, neither oldest nor newest', conforms: 'open' },
    none: { says: 'none', conforms: false },
  },
  unit: 'messages',
  means:
    'A queue has a limit, and neither publisher nor subscriber is told when messages are dropped. Whether the oldest or the newest are dropped decides what a client finds when it returns.',
  slow: true,
  run: async (lab) => {
    await lab.subscribeAndLeave(lab.topic('meter'));
    const publisher = await lab.connect({ name: 'publisher' });
    for (let n = 1; n <= count; n += batch)
      await Promise.all(
        Array.from({ length: batch }, (_, index) => publisher.publish(lab.topic('meter'), `${n + index}`, { qos: 1 })),
      );
    const after = await lab.resume();
    // A message of the same kind comes behind all that were kept; one that finds the queue full is lost, and another one follows.
    for (let end: unknown; !end; ) {
      await publisher.publish(lab.topic('meter'), 'end', { qos: 1 });
      end = await after.next('publish', { within: 2000, where: ({ payload }) => payload.toString() === 'end' });
    }
    await settled(after);
    const came = new Set(after.texts());
    came.delete('end');
    const number = came.size;
    if (number === 0) return { outcome: 'none', number };
    if (number === count) return { outcome: 'all', number };
    const is = (first: number) =>
      Array.from({ length: number }, (_, index) => `${first + index}`).every((n) => came.has(n));
    return { outcome: is(1) ? 'oldest' : is(count - number + 1) ? 'newest' : 'other', number };
  },
});
