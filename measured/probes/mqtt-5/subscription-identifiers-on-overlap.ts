import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Which Subscription Identifiers come when two filters of a client match a message?',
  rule: 'The broker sends one copy with the identifiers of all filters that match, or one copy for each filter with its own identifier.',
  references: ['5.0 §3.3.4 MQTT-3.3.4-4', '5.0 §3.3.4 MQTT-3.3.4-5'],
  versions: ['5.0'],
  outcomes: {
    together: { says: 'both, on one copy', conforms: true },
    each: { says: 'one on each of two copies', conforms: true },
    some: { says: 'not both', conforms: false },
    nothing: { says: 'none', conforms: false },
    unavailable: { says: 'CONNACK says there are none', conforms: 'open' },
  },
  means: 'A client that calls one handler for each identifier in a message works with both kinds of broker.',
  run: async (lab) => {
    const subscriber = await lab.connect({ name: 'subscriber' });
    if (subscriber.connack.properties?.subscriptionIdentifiersAvailable === false) return { outcome: 'unavailable' };
    await subscriber.subscribe(lab.topic('pump/#'), 1, { subscriptionIdentifier: 1 });
    await subscriber.subscribe(lab.topic('pump/+/alarm'), 1, { subscriptionIdentifier: 2 });
    const publisher = await lab.connect({ name: 'publisher' });
    await publisher.publish(lab.topic('pump/7/alarm'), 'dry', { qos: 1 });
    await subscriber.fence(publisher);
    const copies = subscriber.messages().map(({ properties }) => [properties?.subscriptionIdentifier ?? []].flat());
    const numbers = copies.flat().sort();
    const note = `${copies.length} ${copies.length === 1 ? 'copy' : 'copies'} with ${numbers.join(' and ') || 'none'}`;
    if (numbers.length === 0) return { outcome: 'nothing', note };
    if (String(numbers) !== '1,2') return { outcome: 'some', note };
    return { outcome: copies.length === 1 ? 'together' : 'each' };
  },
});
