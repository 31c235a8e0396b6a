import type { ProbeFacts } from '../lib/measured/probe-facts';
import type { Lab } from './lab/lab';

/** What one run of a probe gave. */
export interface Taken<Key extends string = string> {
  outcome: Key;
  /** In the unit of the probe. */
  number?: number;
  /** What was seen in particular, in a few words: values, codes, a table in a line. */
  note?: string;
}

/** One behaviour of brokers, and how it is measured. */
export interface Probe<Key extends string = string> extends ProbeFacts<Key> {
  /** A run takes less than two seconds: `npm test` makes one. */
  quick?: true;
  /** It is measured, too, where the broker refuses connections of that version. */
  evenIfRefused?: true;
  run: (lab: Lab) => Promise<Taken<Key>>;
}

/** Says what a probe is; its outcomes are those that it may return. */
export function defineProbe<const Key extends string>(
  probe: Omit<Probe<Key>, 'run'> & { run: (lab: Lab) => Promise<Taken<NoInfer<Key>>> },
): Probe {
  return probe;
}

/** The probe cannot be made on this broker, and why: its cell says so. */
export class NotMeasured extends Error {}
