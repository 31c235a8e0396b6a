import type { Reference } from '../content/document';
import type { SpecVersion } from '../mqtt/versions';

/** What probes are about, in the order in which they are shown. */
export const groups = [
  'connecting',
  'link',
  'delivery',
  'topics',
  'retained',
  'mqtt-5',
  'websocket',
  'client-connection',
  'client-delivery',
  'client-topics',
  'topic-matchers',
] as const;

export type Group = (typeof groups)[number];

/** One of the things that may come of a probe. */
export interface Outcome {
  /** What a cell of a table says. */
  says: string;
  /** Whether the standard wants it so; `open` where the standard leaves it to the software. */
  conforms: boolean | 'open';
}

/** What there is to tell of a probe, a behaviour that is measured. */
export interface ProbeFacts<Key extends string = string> {
  /** The name of its file. */
  id: string;
  group: Group;
  /** What a reader would ask; ends with ?. */
  question: string;
  rule: { text: string; references: readonly Extract<Reference, { spec: string }>[] };
  /** Protocol versions it is measured with. */
  versions: readonly SpecVersion[];
  outcomes: Readonly<Record<Key, Outcome>>;
  /** What the number of a run counts. */
  unit?: string;
  /** What it means for somebody who builds on such software. */
  means: string;
}
