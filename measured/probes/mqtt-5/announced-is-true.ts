import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does everything work that CONNACK does not rule out, such as QoS 2 and retained messages?',
  rule: 'A broker that does not support QoS 2, retained messages, wildcards or Subscription Identifiers says so in CONNACK. What CONNACK does not rule out is supported.',
  references: ['5.0 §3.2.2.3.4 MQTT-3.2.2-9', '5.0 §3.2.2.3.5', '5.0 §3.2.2.3.11', '5.0 §3.2.2.3.12'],
  versions: ['5.0'],
  outcomes: {
    all: { says: 'yes, and nothing is ruled out', conforms: true },
    'says-what-lacks': { says: 'yes; CONNACK rules out what is missing', conforms: true },
    lacks: { says: 'no, CONNACK leaves something out', conforms: false },
  },
  means:
    'Read CONNACK once and use only what it does not rule out. Where something is missing that CONNACK does not rule out, only a test tells.',
  run: async (lab) => {
    const asker = await lab.connect({ name: 'asker' });
    const announced = asker.connack.properties ?? {};
    const topic = lab.topic('room/heat');
    /** The first message that comes to a filter. */
    const comes = async (name: string, ...[filter, qos, properties]: Parameters<typeof asker.subscribe>) => {
      const subscriber = await lab.connect({ name });
      await subscriber.subscribe(filter, qos, properties);
      await asker.publish(topic, 'on', { qos: 1 });
      return subscriber.next('publish', { within: 3000 });
    };
    const features = {
      'QoS 2': {
        denied: (announced.maximumQoS ?? 2) < 2,
        works: async () => (await lab.connect({ name: 'exactly-once' })).publish(topic, 'on', { qos: 2 }),
      },
      'retained messages': {
        denied: announced.retainAvailable === false,
        works: async () => {
          await (await lab.connect({ name: 'keeper' })).publish(topic, 'kept', { qos: 1, retain: true });
          const message = await comes('late', topic, 1);
          // What is tried after this one waits for a live message: a broker may send a stored one otherwise.
          await asker.publish(topic, '', { qos: 1, retain: true });
          return message?.retain;
        },
      },
      wildcards: {
        denied: announced.wildcardSubscriptionAvailable === false,
        works: () => comes('wide', lab.topic('+/heat'), 1),
      },
      'Subscription Identifiers': {
        denied: announced.subscriptionIdentifiersAvailable === false,
        works: async () =>
          (await comes('numbered', topic, 1, { subscriptionIdentifier: 7 }))?.properties?.subscriptionIdentifier,
      },
    };
    const denied: string[] = [];
    const lacking: string[] = [];
    for (const [name, feature] of Object.entries(features)) {
      if (feature.denied) denied.push(name);
      else if (!(await feature.works().catch(() => undefined))) lacking.push(name);
    }
    if (lacking.length > 0) return { outcome: 'lacks', note: lacking.join(', ') };
    return denied.length > 0
      ? { outcome: 'says-what-lacks', note: `not there: ${denied.join(', ')}` }
      : { outcome: 'all' };
  },
});
