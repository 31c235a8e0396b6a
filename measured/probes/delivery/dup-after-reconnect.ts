import { repeatTime } from '../../lab/repeats';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'How does the broker send an unacknowledged message again after a reconnect?',
  rule: 'When the client resumes its session, the broker has to send the message again with its original Packet Identifier and with DUP 1.',
  references: [
    '5.0 §4.4 MQTT-4.4.0-1',
    '5.0 §3.3.1.1 MQTT-3.3.1-1',
    '3.1.1 §4.4 MQTT-4.4.0-1',
    '3.1.1 §3.3.1 MQTT-3.3.1-1',
  ],
  outcomes: {
    'dup-same-id': { says: 'with DUP 1 and the same identifier', conforms: true },
    'dup-other-id': { says: 'with DUP 1 and another identifier', conforms: false },
    'no-dup': { says: 'with DUP 0 and the same identifier', conforms: false },
    'no-dup-other-id': { says: 'with DUP 0 and another identifier', conforms: false },
    late: { says: 'not at once, but later', conforms: 'open' },
    lost: { says: 'not at all', conforms: false },
  },
  unit: 'seconds after the first attempt',
  means:
    'With some brokers, neither DUP nor the Packet Identifier shows that a message is repeated. Put a number of your own into the payload.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const before = await lab.connect({ name: 'subscriber', kept: true, acknowledge: false });
    let start = 0;
    // So that a broker that counts anew for each connection gets to another identifier.
    for (const door of ['door/1', 'door/2']) {
      await before.subscribe(lab.topic(door), 1);
      await publisher.publish(lab.topic(door), 'open', { qos: 1 });
      const first = await before.next('publish');
      start = lab.now();
      if (first && door === 'door/1') before.send({ cmd: 'puback', messageId: first.messageId ?? 0 });
    }
    const [, open] = before.messages();
    await before.drop();
    const after = await lab.resume();
    await after.fence(publisher);
    const again = after.messages(lab.topic('door/2'))[0];
    if (!open) throw new Error('the first attempt did not come');
    if (!again) {
      const late = await after.next('publish', { within: repeatTime, where: ({ topic }) => topic === open.topic });
      return late ? { outcome: 'late', number: Math.round((lab.now() - start) / 1000) } : { outcome: 'lost' };
    }
    const same = again.messageId === open.messageId;
    if (again.dup) return { outcome: same ? 'dup-same-id' : 'dup-other-id' };
    return { outcome: same ? 'no-dup' : 'no-dup-other-id' };
  },
});
