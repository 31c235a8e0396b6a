import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does each message hold the Subscription Identifier, also after a new SUBSCRIBE and in a resumed session?',
  rule: 'The identifier belongs to the subscription, and the session keeps it. A new SUBSCRIBE to the same filter replaces the identifier, or removes it if the new packet has none.',
  references: ['5.0 §3.8.4 MQTT-3.8.4-3', '5.0 §3.3.4 MQTT-3.3.4-3', '5.0 §3.8.2.1.2'],
  versions: ['5.0'],
  outcomes: {
    right: { says: 'yes, the right one each time', conforms: true },
    'not-replaced': { says: 'a new SUBSCRIBE does not change it', conforms: false },
    forgotten: { says: 'no, not in a resumed session', conforms: false },
    never: { says: 'no, it never comes', conforms: false },
    other: { says: 'wrong in another way', conforms: false },
    unavailable: { says: 'CONNACK says there are none', conforms: 'open' },
  },
  means:
    'A client can find the handler of a message by its Subscription Identifier. Use the same numbers each time the program starts, because the session keeps them.',
  run: async (lab) => {
    const topic = lab.topic('pump');
    const publisher = await lab.connect({ name: 'publisher' });
    const first = await lab.connect({ name: 'subscriber', kept: true });
    if (first.connack.properties?.subscriptionIdentifiersAvailable === false) return { outcome: 'unavailable' };
    const numbers: string[] = [];
    const publishTo = async (subscriber: typeof first) => {
      await publisher.publish(topic, '4.2', { qos: 1 });
      const message = await subscriber.next('publish', { within: 3000 });
      numbers.push(String(message?.properties?.subscriptionIdentifier ?? 'none'));
    };
    await first.subscribe(topic, 1, { subscriptionIdentifier: 7 });
    await publishTo(first);
    await first.subscribe(topic, 1, { subscriptionIdentifier: 9 });
    await publishTo(first);
    await first.disconnect();
    const again = await lab.resume();
    await publishTo(again);
    await again.subscribe(topic, 1);
    await publishTo(again);
    const [one, two, resumed, none] = numbers;
    const note = `${numbers.join(', ')} instead of 7, 9, 9, none`;
    if (one === '7' && two === '9' && resumed === '9' && none === 'none') return { outcome: 'right' };
    if (one === 'none' && two === 'none') return { outcome: 'never' };
    if (two !== '9' || none !== 'none') return { outcome: one === '7' ? 'not-replaced' : 'other', note };
    return { outcome: resumed === 'none' ? 'forgotten' : 'other', note };
  },
});
