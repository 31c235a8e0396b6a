import type { ProbeFacts } from '../lib/measured/probe-facts';
import type { ClientLab } from './lab/client-lab';
import type { Lab } from './lab/lab';
import type { Skill } from './lab/software';

/** What one run of a probe gave. */
export interface Taken<Key extends string = string> {
  outcome: Key;
  /** In the unit of the probe. */
  number?: number;
  /** What was seen in particular, in a few words: values, codes, a table in a line. */
  note?: string;
}

/** What is only for those who measure, not for readers. */
interface Handling {
  /** A run takes less than two seconds: `npm test` makes one. */
  quick?: true;
}

/** One behaviour of brokers, and how it is measured. */
export interface BrokerProbe<Key extends string = string> extends ProbeFacts<Key>, Handling {
  side: 'broker';
  /** It is measured, too, where the broker refuses connections of that version. */
  evenIfRefused?: true;
  run: (lab: Lab) => Promise<Taken<Key>>;
}

/** One behaviour of clients, measured against a peer that says what it is told to say. */
export interface ClientProbe<Key extends string = string> extends ProbeFacts<Key>, Handling {
  side: 'client';
  /** It is measured on clients that can do all of this. */
  needs: readonly Skill[];
  run: (lab: ClientLab) => Promise<Taken<Key>>;
}

export type Probe = BrokerProbe | ClientProbe;

type Described<P extends { run: unknown }> = Omit<P, 'run' | 'side'>;

/** Says what a probe is; its outcomes are those that it may return. */
export function defineProbe<const Key extends string>(
  probe: Described<BrokerProbe<Key>> & { run: (lab: Lab) => Promise<Taken<NoInfer<Key>>> },
): BrokerProbe {
  return { side: 'broker', ...probe };
}

/** Says what a probe of clients is. */
export function defineClientProbe<const Key extends string>(
  probe: Described<ClientProbe<Key>> & { run: (lab: ClientLab) => Promise<Taken<NoInfer<Key>>> },
): ClientProbe {
  return { side: 'client', ...probe };
}

/** The probe cannot be made on this broker, and why: its cell says so. */
export class NotMeasured extends Error {}
