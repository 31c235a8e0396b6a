import type { SpecVersion } from '../../lib/mqtt/versions';
import type { Taken } from '../probe';
import type { ClientLab } from './client-lab';

/** What probes of connections that are refused have in common. */
export const refusedFacts = {
  references: ['5.0 §3.2.2.2', '3.1.1 §3.2.2.3'],
  outcomes: {
    ends: { says: 'no, it gives up', conforms: 'open' },
    repeats: { says: 'yes, again and again', conforms: 'open' },
  },
  needs: ['subscribe'],
} as const;

/** Refuses a client, and looks whether it comes again. */
export async function refuse(
  lab: ClientLab,
  codes: Record<SpecVersion, number>,
): Promise<Taken<keyof typeof refusedFacts.outcomes>> {
  lab.peer.answers = { connack: { code: codes[lab.version] } };
  const client = lab.start({ subscribe: { filter: 'pump', qos: 1 } });
  await lab.peer.visit();
  const again = await lab.peer.next();
  return { outcome: again ? 'repeats' : 'ends', ...(await client.exitNote()) };
}
