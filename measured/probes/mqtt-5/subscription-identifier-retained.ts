import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does a retained message hold the Subscription Identifier of the subscription for which it is sent?',
  rule: 'A message that is sent because of a subscription holds the identifier of this subscription. The standard does not mention retained messages there.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-3', '5.0 §3.8.2.1.2'],
  versions: ['5.0'],
  outcomes: {
    carried: { says: 'yes', conforms: true },
    missing: { says: 'no, only live messages hold it', conforms: 'open' },
    never: { says: 'no message holds it', conforms: false },
    unavailable: { says: 'CONNACK says there are none', conforms: 'open' },
  },
  means:
    'A client that finds its handlers by Subscription Identifier also needs a handler for messages without one. Otherwise it may lose the retained value.',
  run: async (lab) => {
    const topic = lab.topic('valve');
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(topic, 'open', { qos: 1, retain: true });
    const subscriber = await lab.connect({ name: 'subscriber' });
    if (subscriber.connack.properties?.subscriptionIdentifiersAvailable === false) return { outcome: 'unavailable' };
    await subscriber.subscribe(topic, 1, { subscriptionIdentifier: 7 });
    const stored = await subscriber.next('publish', { within: 3000 });
    if (!stored?.retain) throw new Error('the retained message did not come');
    await publisher.publish(topic, 'shut', { qos: 1 });
    const live = await subscriber.next('publish', { within: 3000 });
    await publisher.publish(topic, '', { qos: 1, retain: true });
    if (!live?.properties?.subscriptionIdentifier) return { outcome: 'never' };
    return { outcome: stored.properties?.subscriptionIdentifier ? 'carried' : 'missing' };
  },
});
