import { hexOf } from '../../../lib/mqtt/hex';
import { trySubscribe } from '../../lab/subscribing';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Can clients exchange messages on topics that begin with $, such as $x/y?',
  rule: 'Topics that begin with $ are for the broker. It should keep clients from using them to exchange messages with each other.',
  references: ['5.0 §4.7.2', '3.1.1 §4.7.2'],
  outcomes: {
    delivered: { says: 'yes, as on any other topic', conforms: 'open' },
    dropped: { says: 'no, acknowledged but not delivered', conforms: 'open' },
    refused: { says: 'no, PUBACK with a failure code', conforms: 'open' },
    closed: { says: 'no, closes the connection', conforms: 'open' },
    'no-filter': { says: 'no, refuses the subscription', conforms: 'open' },
    silence: { says: 'no, does not answer', conforms: false },
  },
  means: 'Do not begin your own topics with $: they work with one broker and not with another.',
  run: async (lab) => {
    const topic = `$x/${lab.topic('y')}`;
    const subscriber = await lab.connect({ name: 'subscriber' });
    const { how, note } = await trySubscribe(subscriber, { topic, qos: 1 });
    if (how !== 'granted') return { outcome: 'no-filter', note };
    const publisher = await lab.connect({ name: 'publisher' });
    const puback = await publisher.publish(topic, 'hello', { qos: 1 }).catch(() => undefined);
    const fencer = await lab.connect({ name: 'fencer' });
    await subscriber.fence(fencer);
    if (subscriber.messages().length > 0) return { outcome: 'delivered' };
    if (!puback) return { outcome: publisher.closed ? 'closed' : 'silence' };
    const code = puback.reasonCode ?? 0;
    return code < 0x80 ? { outcome: 'dropped' } : { outcome: 'refused', note: `code ${hexOf(code)}` };
  },
});
