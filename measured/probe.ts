import type { ProbeFacts } from '../lib/measured/probe-facts';
import { type Citation, readCitation } from '../lib/mqtt/citation';
import { type SpecVersion, specVersions } from '../lib/mqtt/versions';
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

/** What a file says of a behaviour. Its name is the id of the probe, its folder the group. */
interface Described<Key extends string> extends Pick<ProbeFacts<Key>, 'question' | 'outcomes' | 'unit' | 'means'> {
  /** What the standard asks for, in words of our own. */
  rule: string;
  references: readonly Citation[];
  /** Protocol versions it is measured with; all if left out. */
  versions?: readonly SpecVersion[];
  /** A run takes two seconds or more: `npm test` makes none. */
  slow?: true;
}

interface DescribedBrokerProbe<Key extends string> extends Described<Key> {
  /** It is measured, too, where the broker refuses connections of that version. */
  evenIfRefused?: true;
}

interface DescribedClientProbe<Key extends string> extends Described<Key> {
  /** It is measured on clients that can do all of this. */
  needs: readonly Skill[];
}

/** How a probe is made, and what it gives. The key of an outcome is inferred from the outcomes alone. */
type Run<WithLab, Key extends string> = { run: (lab: WithLab) => Promise<Taken<NoInfer<Key>>> };

/** Says what a probe of brokers is; its outcomes are those that it may return. */
export function defineProbe<const Key extends string>(probe: DescribedBrokerProbe<Key> & Run<Lab, Key>) {
  return { side: 'broker' as const, ...probe, ...resolved(probe) };
}

/** Says what a probe of clients is, which are measured against a peer that says what it is told to say. */
export function defineClientProbe<const Key extends string>(probe: DescribedClientProbe<Key> & Run<ClientLab, Key>) {
  return { side: 'client' as const, ...probe, ...resolved(probe) };
}

/** What is written short in the files of probes. */
function resolved({ rule, references, versions = specVersions }: Described<string>) {
  return { rule: { text: rule, references: references.map(readCitation) }, versions };
}

/** What a file of probes holds. */
export type ProbeFile = ReturnType<typeof defineProbe> | ReturnType<typeof defineClientProbe>;

/** One behaviour of brokers or of clients, and how it is measured. */
export type Probe = ProbeFile & Pick<ProbeFacts, 'id' | 'group'>;

/** The probe cannot be made on this broker, and why: its cell says so. */
export class NotMeasured extends Error {}
