import { hexOf } from '../../../lib/mqtt/hex';
import { defineProbe } from '../../probe';

const count = 10;

export const probe = defineProbe({
  question: 'Does the broker have shared subscriptions, and does CONNACK say so correctly?',
  rule: 'A broker supports shared subscriptions unless CONNACK says Shared Subscription Available 0. In that case the broker refuses them with code 0x9E.',
  references: ['5.0 §3.2.2.3.13', '5.0 §4.8.2'],
  versions: ['5.0'],
  outcomes: {
    works: { says: 'yes, and CONNACK is right', conforms: true },
    refused: { says: 'no, CONNACK says so and it refuses them', conforms: true },
    'granted-in-vain': { says: 'no, CONNACK says so but it grants them', conforms: false },
    unannounced: { says: 'no, and CONNACK does not say so', conforms: false },
    denied: { says: 'yes, although CONNACK says no', conforms: false },
  },
  means:
    'Look at CONNACK before several workers subscribe. Without sharing, each worker gets no message, or all of them.',
  run: async (lab) => {
    const workers = await Promise.all(['worker-1', 'worker-2'].map((name) => lab.connect({ name })));
    const promised = workers[0]?.connack.properties?.sharedSubscriptionAvailable !== false;
    const codes = await Promise.all(
      workers.map(async (worker) => {
        const filter = `$share/${lab.clientId('group')}/${lab.topic('job')}`;
        const suback = await worker.subscribe(filter, 1).catch((error: Error) => error);
        if (!(suback instanceof Error)) return suback.granted[0] ?? 0x80;
        return (await worker.next('disconnect', { within: 0 }))?.reasonCode ?? 0x80;
      }),
    );
    const refusal = codes.find((code) => code >= 0x80);
    if (refusal !== undefined) return { outcome: promised ? 'unannounced' : 'refused', note: hexOf(refusal) };
    const publisher = await lab.connect({ name: 'publisher' });
    for (let job = 1; job <= count; job += 1) await publisher.publish(lab.topic('job'), `${job}`, { qos: 1 });
    await Promise.all(workers.map((worker) => worker.fence(publisher)));
    const came = workers.map((worker) => worker.messages().length);
    if (came.reduce((sum, part) => sum + part, 0) === count) return { outcome: promised ? 'works' : 'denied' };
    return { outcome: promised ? 'unannounced' : 'granted-in-vain', note: `${came.join(' and ')} of ${count} came` };
  },
});
