import type { Taken } from '../probe';
import type { Lab } from './lab';
import type { Stop } from './running';

/** Stops a broker that holds something of each kind, starts it again, and says what is left of it. */
async function restart(lab: Lab, how: Stop): Promise<string[]> {
  const broker = await lab.broker({ persistence: true });
  // From the start with Clean Start 0: some brokers write no other sessions to the disk.
  await broker.subscribeAndLeave(lab.topic('order'), { clean: false });
  const publisher = await broker.connect({ name: 'publisher' });
  await publisher.publish(lab.topic('status'), 'open', { qos: 1, retain: true });
  await publisher.publish(lab.topic('order'), '17', { qos: 1 });
  await broker.stop(how);
  await broker.start();
  const again = await broker.resume();
  const reader = await broker.subscriber(lab.topic('status'), 1, { name: 'reader' });
  await reader.publish(lab.topic('order'), '18', { qos: 1 });
  await Promise.all([again.fence(reader), reader.fence(reader)]);
  const came = again.texts();
  const left = { subscription: came.includes('18'), message: came.includes('17') };
  return Object.entries({ ...left, 'retained message': reader.messages().length > 0 })
    .filter(([, isLeft]) => isLeft)
    .map(([name]) => name);
}

/** What the standard says of what outlives a server. */
export const restartFacts = {
  rule: 'Sessions have to outlive connections. What outlives the broker itself is up to its administrator; the standard only says what to consider.',
  references: ['5.0 §4.1.1', '3.1.1 §4.1'],
  outcomes: {
    all: { says: 'subscription, message and retained message', conforms: 'open' },
    some: { says: 'only a part', conforms: 'open' },
    nothing: { says: 'nothing', conforms: 'open' },
  },
} as const;

/** How much is left after a broker was stopped so. */
export async function leftAfter(lab: Lab, how: Stop): Promise<Taken<keyof typeof restartFacts.outcomes>> {
  const left = await restart(lab, how);
  const outcome = left.length === 3 ? 'all' : left.length === 0 ? 'nothing' : 'some';
  return { outcome, ...(outcome === 'some' && { note: left.join(' and ') }) };
}
