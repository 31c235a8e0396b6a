import { repeatTime } from '../../lab/repeats';
import { settled } from '../../lab/settled';
import { defineProbe } from '../../probe';

/** So many are unacknowledged, wait, and are new. Many wait, so that new ones could overtake them. */
const sizes = [10, 200, 10] as const;

export const probe = defineProbe({
  question: 'In which order do QoS 1 messages come after a reconnect: repeated, waiting and new ones?',
  rule: 'The broker has to repeat unacknowledged messages in the order in which it first sent them. It has to send the messages of a topic in the order in which it received them.',
  references: ['5.0 §4.6 MQTT-4.6.0-5', '3.1.1 §4.6 MQTT-4.6.0-6'],
  outcomes: {
    kept: { says: 'in order', conforms: true },
    overtaken: { says: 'new ones come before waiting ones', conforms: false },
    changed: { says: 'out of order', conforms: false },
    lost: { says: 'some do not come', conforms: false },
  },
  means:
    'Number your messages. Where the broker keeps the order, a subscriber may ignore every number that is not higher than the last one, and it loses no message by a reconnect.',
  slow: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const before = await lab.subscriber(lab.topic('job'), 1, { kept: true, acknowledge: false });
    let sent = 0;
    const publish = async (count: number) => {
      for (const end = sent + count; sent < end; ) {
        sent += 1;
        await publisher.publish(lab.topic('job'), `${sent}`, { qos: 1 });
      }
    };
    await publish(sizes[0]);
    await settled(before);
    await before.drop();
    await publish(sizes[1]);
    const old = sent;
    const after = await lab.resume();
    await publish(sizes[2]);
    await settled(after);
    const numbers = () => after.texts().map(Number);
    const isComplete = () => new Set(numbers()).size === sent;
    while (!isComplete() && (await after.next('publish', { within: repeatTime })));
    const came = numbers();
    if (!isComplete()) return { outcome: 'lost', note: `${new Set(came).size} of ${sent} came` };
    const isSorted = (list: readonly number[]) => list.every((n, index) => index === 0 || n > (list[index - 1] ?? 0));
    if (isSorted(came)) return { outcome: 'kept' };
    return { outcome: isSorted(came.filter((n) => n <= old)) ? 'overtaken' : 'changed' };
  },
});
