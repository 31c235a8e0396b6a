import type { SpecVersion } from '../mqtt/versions';
import type { Outcome, ProbeFacts } from './probe-facts';
import type { Cell, Result } from './result';

/** Something that holds for one or more versions of a software. */
export interface Statement {
  /** Versions of the software and of the protocol for which it holds; empty when it holds for all that were measured. */
  of: string;
  says: string;
  conforms: Outcome['conforms'] | 'not measured';
  /** What was seen in particular. */
  notes: readonly string[];
}

interface Entry {
  version: string;
  protocol: SpecVersion;
  cell: Cell;
}

/** What the versions of a software do, in as few statements as their differences allow. None when the probe was never made. */
export function statementsOf(probe: ProbeFacts, results: readonly Result[]): Statement[] {
  const entries: Entry[] = results.flatMap(({ version, probes }) =>
    Object.entries(probes[probe.id] ?? {}).map(([protocol, cell]) => ({
      version,
      protocol: protocol as SpecVersion,
      cell,
    })),
  );
  const groups = new Map<string, Entry[]>();
  // What could not be measured is said where nothing else can be.
  const measured = entries.filter(({ cell }) => 'outcomes' in cell);
  for (const entry of measured.length > 0 ? measured : entries) {
    const key = keyOf(probe, entry.cell);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => ({ of: nameOf(group, entries), ...saidOf(probe, group) }));
}

/** What makes a statement: numbers do not, for they are a range. */
const keyOf = (probe: ProbeFacts, cell: Cell) => JSON.stringify([saysOf(probe, cell), conformsOf(probe, cell)]);

function saidOf(probe: ProbeFacts, group: readonly Entry[]): Omit<Statement, 'of'> {
  const [first] = group;
  const cells = group.map(({ cell }) => cell);
  const measured = cells.filter((cell) => 'outcomes' in cell);
  const numbers = measured.flatMap(({ number }) => (number ? [number] : []));
  const range = numbers[0] && rangeOf(numbers, numbers[0].unit);
  return {
    says: [first ? saysOf(probe, first.cell) : '', range].filter(Boolean).join(': '),
    conforms: first ? conformsOf(probe, first.cell) : 'not measured',
    notes: [...new Set(measured.flatMap(({ notes = [] }) => notes))],
  };
}

function saysOf({ outcomes }: ProbeFacts, cell: Cell): string {
  if ('notMeasured' in cell) return cell.notMeasured;
  return cell.outcomes.map((key) => outcomes[key]?.says ?? key).join(', or ');
}

/** What varies differs from the standard when one of its outcomes does. */
function conformsOf({ outcomes }: ProbeFacts, cell: Cell): Statement['conforms'] {
  if ('notMeasured' in cell) return 'not measured';
  const all = cell.outcomes.map((key) => outcomes[key]?.conforms ?? 'open');
  if (all.includes(false)) return false;
  return all.includes('open') ? 'open' : true;
}

function rangeOf(numbers: readonly { from: number; to: number }[], unit: string): string {
  const [from, to] = [Math.min(...numbers.map((one) => one.from)), Math.max(...numbers.map((one) => one.to))];
  const written = (value: number) => twoDecimals.format(value);
  return `${from === to ? written(from) : `${written(from)} to ${written(to)}`} ${unit}`;
}

/** Made once: to make one for each number takes most of the time that all statements need. */
const twoDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** By protocol version or by version of the software when one of them alone tells the group from the others, else by both. */
function nameOf(group: readonly Entry[], all: readonly Entry[]): string {
  if (group.length === all.length) return '';
  const rest = all.filter((entry) => !group.includes(entry));
  const apart = (of: (entry: Entry) => string) => {
    const values = [...new Set(group.map(of))];
    return rest.some((entry) => values.includes(of(entry))) ? undefined : values;
  };
  const protocols = apart(({ protocol }) => protocol);
  if (protocols) return protocols.map((protocol) => `MQTT ${protocol}`).join(', ');
  const versions = apart(({ version }) => version);
  if (versions) return versions.join(', ');
  return [...new Set(group.map(({ protocol }) => protocol))]
    .map((protocol) => {
      const versions = group.filter((entry) => entry.protocol === protocol).map(({ version }) => version);
      return `${versions.join(', ')} with MQTT ${protocol}`;
    })
    .join('; ');
}
