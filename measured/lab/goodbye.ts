import { hexOf } from '../../lib/mqtt/hex';
import type { Taken } from '../probe';
import type { Client } from './client';

/** What a broker that has ended a connection said before: the code that fits, another one, or nothing. */
export async function goodbyeOf(client: Client, code: number): Promise<Taken<'told' | 'other-code' | 'closed'>> {
  const goodbye = await client.next('disconnect', { within: 0 });
  if (!goodbye) return { outcome: 'closed' };
  const { reasonCode = 0 } = goodbye;
  return reasonCode === code ? { outcome: 'told' } : { outcome: 'other-code', note: `code ${hexOf(reasonCode)}` };
}
