import type { SpecVersion } from '../../lib/mqtt/versions';
import type { Taken } from '../probe';
import type { ClientLab } from './client-lab';

/** What may come of a connection that is refused. */
export const refusedOutcomes = {
  ends: { says: 'no, it gives up', conforms: 'open' },
  repeats: { says: 'yes, again and again', conforms: 'open' },
} as const;

/** Refuses a client, and looks whether it comes again. */
export async function refuse(
  lab: ClientLab,
  codes: Record<SpecVersion, number>,
): Promise<Taken<keyof typeof refusedOutcomes>> {
  lab.peer.answers = { connack: { code: codes[lab.version] } };
  const client = lab.start({ subscribe: { filter: 'pump', qos: 1 } });
  await lab.peer.visit();
  const again = await lab.peer.next();
  return { outcome: again ? 'repeats' : 'ends', ...(await client.exitNote()) };
}
