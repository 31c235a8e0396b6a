import type { Client } from '../../lab/client';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does the broker respect Retain Handling 1 and 2?',
  rule: 'With 1, the broker sends retained messages only if the subscription did not exist yet. With 2, it does not send them.',
  references: ['5.0 §3.3.1.3 MQTT-3.3.1-10', '5.0 §3.3.1.3 MQTT-3.3.1-11'],
  versions: ['5.0'],
  outcomes: {
    heeds: { says: 'yes, both', conforms: true },
    'ignores-1': { says: 'no, it ignores 1', conforms: false },
    'ignores-2': { says: 'no, it ignores 2', conforms: false },
    'ignores-both': { says: 'no, it ignores both', conforms: false },
    never: { says: 'sends no retained message with 1', conforms: false },
    refused: { says: 'refuses the subscription', conforms: false },
  },
  means:
    'With Retain Handling 1 a client can subscribe after every reconnect. As long as its session is kept, it does not get the same retained messages again.',
  run: async (lab) => {
    const topic = lab.topic('door');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    const countAfter = async (subscriber: Client, rh: number) => {
      const { granted } = await subscriber.subscribe([{ topic, qos: 1, rh }]);
      await subscriber.fence(publisher);
      return (granted[0] ?? 0x80) >= 0x80 ? undefined : subscriber.messages().length;
    };
    const subscriber = await lab.connect({ name: 'subscriber', kept: true });
    const first = await countAfter(subscriber, 1);
    const second = await countAfter(subscriber, 1);
    await subscriber.disconnect();
    const resumed = await countAfter(await lab.resume(), 1);
    const never = await countAfter(await lab.connect({ name: 'other' }), 2);
    await publisher.publish(topic, '', { retain: true });
    if (first === undefined || never === undefined) return { outcome: 'refused' };
    if (first === 0) return { outcome: 'never' };
    const heeds1 = second === first && resumed === 0;
    const note = `${second === first ? 'not' : 'sent'} again to the same connection, ${resumed === 0 ? 'not' : 'sent'} again in the resumed session`;
    if (never === 0) return heeds1 ? { outcome: 'heeds' } : { outcome: 'ignores-1', note };
    return heeds1 ? { outcome: 'ignores-2' } : { outcome: 'ignores-both', note };
  },
});
