import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Do messages still reach a client, or wait for it, after it has unsubscribed?',
  rule: 'After UNSUBSCRIBE the broker must not add any new messages for the client. It deletes only the subscription whose filter is the same, character by character.',
  references: ['5.0 §3.10.4 MQTT-3.10.4-2', '3.1.1 §3.10.4 MQTT-3.10.4-2'],
  outcomes: {
    none: { says: 'no', conforms: true },
    online: { says: 'messages still come', conforms: false },
    stored: { says: 'messages wait in the session', conforms: false },
    'other-filter': { says: 'no, and another filter is deleted, too', conforms: false },
  },
  means: 'After UNSUBACK a subscription is over. Another subscription that matches the same topics goes on.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const before = await lab.subscriber(lab.topic('floor/1'), 1, { kept: true });
    await before.subscribe(lab.topic('+/2'), 1);
    await before.unsubscribe(lab.topic('floor/1'));
    await publisher.publish(lab.topic('floor/1'), 'wet', { qos: 1 });
    await publisher.publish(lab.topic('floor/2'), 'dry', { qos: 1 });
    await before.fence(publisher);
    await before.disconnect();
    await publisher.publish(lab.topic('floor/1'), 'wet', { qos: 1 });
    const after = await lab.resume();
    await after.fence(publisher);
    if (before.messages(lab.topic('floor/1')).length > 0) return { outcome: 'online' };
    if (after.messages(lab.topic('floor/1')).length > 0) return { outcome: 'stored' };
    return { outcome: before.messages(lab.topic('floor/2')).length > 0 ? 'none' : 'other-filter' };
  },
});
