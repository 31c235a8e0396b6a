import { defineProbe } from '../../probe';

export const probe = defineProbe({
  id: 'dup-after-reconnect',
  group: 'delivery',
  question: 'How does the broker repeat a message after a reconnect that the client had not acknowledged?',
  rule: {
    text: 'When the client resumes its session, the message has to be sent again with its original Packet Identifier, and with DUP set.',
    references: [
      { spec: '5.0', section: '4.4', statement: 'MQTT-4.4.0-1' },
      { spec: '5.0', section: '3.3.1.1', statement: 'MQTT-3.3.1-1' },
      { spec: '3.1.1', section: '4.4', statement: 'MQTT-4.4.0-1' },
      { spec: '3.1.1', section: '3.3.1', statement: 'MQTT-3.3.1-1' },
    ],
  },
  versions: ['3.1.1', '5.0'],
  outcomes: {
    'dup-same-id': { says: 'with DUP and the same identifier', conforms: true },
    'dup-other-id': { says: 'with DUP, but another identifier', conforms: false },
    'no-dup': { says: 'without DUP, same identifier', conforms: false },
    'no-dup-other-id': { says: 'without DUP, another identifier', conforms: false },
    lost: { says: 'not at all', conforms: false },
  },
  means:
    'A receiver cannot tell a repeated message by DUP or by the Packet Identifier everywhere: put a number of your own into the payload.',
  quick: true,
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const before = await lab.connect({ name: 'subscriber', kept: true, acknowledge: false });
    // So that a broker that counts anew for each connection gets to another identifier.
    for (const door of ['door/1', 'door/2']) {
      await before.subscribe(lab.topic(door), 1);
      await publisher.publish(lab.topic(door), 'open', { qos: 1 });
      const first = await before.next('publish');
      if (first && door === 'door/1') before.send({ cmd: 'puback', messageId: first.messageId ?? 0 });
    }
    const [, open] = before.messages();
    await before.drop();
    const after = await lab.connect({ name: 'subscriber', kept: true, clean: false });
    await after.fence(publisher);
    const again = after.messages(lab.topic('door/2'))[0];
    if (!open) throw new Error('the first attempt did not come');
    if (!again) return { outcome: 'lost' };
    const same = again.messageId === open.messageId;
    if (again.dup) return { outcome: same ? 'dup-same-id' : 'dup-other-id' };
    return { outcome: same ? 'no-dup' : 'no-dup-other-id' };
  },
});
