import type { ISubscription } from 'mqtt-packet';
import { hexOf } from '../../lib/mqtt/hex';
import type { Taken } from '../probe';
import type { Client } from './client';
import type { Accepted } from './lab';

/** How a broker answered a SUBSCRIBE with one filter; `note` says it with the code. */
interface SubscribeAnswer {
  how: 'granted' | 'suback' | 'disconnect' | 'closed' | 'silence';
  note: string;
}

/** Subscribes where the broker may refuse. */
export async function trySubscribe(client: Client, subscription: ISubscription): Promise<SubscribeAnswer> {
  const suback = await client.subscribe([subscription]).catch(() => undefined);
  const code = suback?.granted[0];
  if (code !== undefined) return { how: code < 0x80 ? 'granted' : 'suback', note: `SUBACK with code ${hexOf(code)}` };
  const goodbye = await client.next('disconnect', { within: 0 });
  if (goodbye) return { how: 'disconnect', note: `DISCONNECT with code ${hexOf(goodbye.reasonCode ?? 0)}` };
  return client.closed
    ? { how: 'closed', note: 'closed without an answer' }
    : { how: 'silence', note: 'neither answered nor closed' };
}

/** Outcomes of a probe of shared subscriptions where the broker has none. */
export const withoutShares = {
  unavailable: { says: 'CONNACK says there are none', conforms: true },
  refused: { says: 'refuses the filter', conforms: 'open' },
} as const;

/** Makes a client a member of a group; otherwise says what came instead. */
export async function joinShare(
  member: Accepted,
  filter: string,
): Promise<Taken<keyof typeof withoutShares> | undefined> {
  const { how, note } = await trySubscribe(member, { topic: filter, qos: 1 });
  if (member.connack.properties?.sharedSubscriptionAvailable === false) return { outcome: 'unavailable', note };
  return how === 'granted' ? undefined : { outcome: 'refused', note };
}
