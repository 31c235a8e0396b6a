import type { Taken } from '../probe';
import type { Working } from './client-lab';

/** What the exit code of a command may tell of something that went wrong. The standard does not speak of it. */
export const exitOutcomes = {
  error: { says: 'yes, it is not 0', conforms: 'open' },
  zero: { says: 'no, it is 0', conforms: 'open' },
  stays: { says: 'it runs on for 10 s or more', conforms: 'open' },
} as const;

/** How a command ends. */
export async function exitOf(client: Working): Promise<Taken<keyof typeof exitOutcomes>> {
  const code = await client.exit(10_000);
  if (code === undefined) return { outcome: 'stays' };
  return code === 0 ? { outcome: 'zero' } : { outcome: 'error', note: `exit code ${code}` };
}
