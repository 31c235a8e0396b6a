import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do when a client publishes to a topic with a wildcard?',
  rule: 'The topic of a PUBLISH must not contain wildcards. The broker closes the connection; with MQTT 5.0 it may say why in DISCONNECT before.',
  references: [
    '5.0 §3.3.2.1 MQTT-3.3.2-2',
    '5.0 §4.13.1 MQTT-4.13.1-1',
    '3.1.1 §3.3.2.1 MQTT-3.3.2-2',
    '3.1.1 §4.8 MQTT-4.8.0-1',
  ],
  outcomes: {
    closed: { says: 'closes the connection', conforms: true },
    disconnect: { says: 'DISCONNECT with a reason, then closes', conforms: true },
    puback: { says: 'PUBACK with a failure code', conforms: 'open' },
    dropped: { says: 'acknowledges it, but does not deliver it', conforms: false },
    delivered: { says: 'delivers it', conforms: false },
    silence: { says: 'does not answer', conforms: false },
  },
  means:
    'A wildcard does not send one message to several topics. Check names that users enter before you build topics from them.',
  run: async (lab) => {
    const subscriber = await lab.subscriber(lab.topic('#'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    const puback = await publisher.publish(lab.topic('+/lamp'), 'off', { qos: 1 }).catch(() => undefined);
    const fencer = await lab.connect({ name: 'fencer' });
    await subscriber.fence(fencer);
    if (subscriber.messages().length > 0) return { outcome: 'delivered' };
    const code = puback?.reasonCode ?? 0;
    if (puback) return code < 0x80 ? { outcome: 'dropped' } : { outcome: 'puback', note: `code ${hexOf(code)}` };
    const goodbye = await publisher.next('disconnect', { within: 0 });
    if (goodbye) return { outcome: 'disconnect', note: `code ${hexOf(goodbye.reasonCode ?? 0)}` };
    return { outcome: publisher.closed ? 'closed' : 'silence' };
  },
});
