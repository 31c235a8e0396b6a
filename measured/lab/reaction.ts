import { hexOf } from '../../lib/mqtt/hex';
import type { Client } from './client';

/** What a broker does with a packet that it should refuse: a DISCONNECT with a code such as `0x82`, an end without one, or nothing. */
export async function reactionOf(client: Client): Promise<string> {
  if (await client.ping()) return 'stays open';
  const goodbye = await client.next('disconnect', { within: 0 });
  if (goodbye) return hexOf(goodbye.reasonCode ?? 0);
  return client.closed ? 'closed' : 'no answer';
}
