import type { Reference } from '../lib/content/document';
import type { SpecVersion } from '../lib/mqtt/versions';
import type { Lab } from './lab/lab';

/** What probes are about, in the order in which they are shown. */
export const groups = ['connecting', 'link', 'delivery', 'topics', 'retained', 'mqtt-5', 'websocket'] as const;

/** One of the things that may come of a probe. */
export interface Outcome {
  /** What a cell of a table says. */
  says: string;
  /** Whether the standard wants it so; `open` where the standard leaves it to the broker. */
  conforms: boolean | 'open';
}

/** What one run of a probe gave. */
export interface Taken<Key extends string = string> {
  outcome: Key;
  /** In the unit of the probe. */
  number?: number;
  /** What was seen in particular, in a few words: values, codes, a table in a line. */
  note?: string;
}

/** One behaviour of brokers, and how it is measured. */
export interface Probe<Key extends string = string> {
  /** The name of its file. */
  id: string;
  group: (typeof groups)[number];
  /** What a reader would ask; ends with ?. */
  question: string;
  rule: { text: string; references: readonly Extract<Reference, { spec: string }>[] };
  /** Protocol versions it is measured with. */
  versions: readonly SpecVersion[];
  outcomes: Readonly<Record<Key, Outcome>>;
  /** What the number of a run counts. */
  unit?: string;
  /** What it means for somebody who builds on a broker. */
  means: string;
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
