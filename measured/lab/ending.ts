import type { Taken } from '../probe';
import type { ClientLab } from './client-lab';
import { startSubscribed } from './start-subscribed';

/** What the standard says of clients that are ended by a signal. */
export const endingFacts = {
  rule: 'Without DISCONNECT the broker publishes the Will. What a program does when it is told to end is up to the program.',
  references: ['5.0 §3.1.2.5', '3.1.1 §3.1.2.5'],
  outcomes: {
    sent: { says: 'yes', conforms: 'open' },
    'not-sent': { says: 'no, the connection just ends', conforms: 'open' },
    stays: { says: 'does not end within 10 s', conforms: 'open' },
  },
  needs: ['subscribe'],
} as const;

/** What a client with a subscription sends last when it gets a signal. */
export async function endBy(lab: ClientLab, signal: NodeJS.Signals): Promise<Taken<keyof typeof endingFacts.outcomes>> {
  const { client, connection } = await startSubscribed(lab);
  client.signal(signal);
  if ((await connection.end()) === undefined) return { outcome: 'stays' };
  return { outcome: (await connection.next('disconnect', { within: 0 })) ? 'sent' : 'not-sent' };
}
