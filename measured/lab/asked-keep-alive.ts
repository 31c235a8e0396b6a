import { hexOf } from '../../lib/mqtt/hex';
import type { Taken } from '../probe';
import type { Lab } from './lab';

/** What probes of the Keep Alive that a client asks for have in common. */
export const keepAliveFacts = {
  references: ['5.0 §3.1.2.10', '5.0 §3.2.2.3.14', '3.1.1 §3.1.2.10'],
  outcomes: {
    accepted: { says: 'yes', conforms: true },
    replaced: { says: 'no, CONNACK sets another value', conforms: true },
    refused: { says: 'no, it refuses the connection', conforms: 'open' },
    closed: { says: 'closes without an answer', conforms: 'open' },
    silence: { says: 'does not answer', conforms: false },
  },
  unit: 's',
} as const;

/** Whether a broker takes a Keep Alive, in seconds, as it is. */
export async function askFor(lab: Lab, keepalive: number): Promise<Taken<keyof typeof keepAliveFacts.outcomes>> {
  const { how, code, connack } = await lab.tryConnect({ keepalive });
  if (how === 'refused') return { outcome: 'refused', note: `code ${hexOf(code)}` };
  const number = connack?.properties?.serverKeepAlive;
  return number === undefined || number === keepalive ? { outcome: how } : { outcome: 'replaced', number };
}
