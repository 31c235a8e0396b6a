import type { ProbeFacts } from './probe-facts';
import type { RecordedPacket, Result } from './result';
import type { Statement } from './statements';

/** All that pages show of what was measured; build/measured-data.ts gathers it. */
export interface Measured {
  /** Group by group. */
  probes: readonly ProbeFacts[];
  /** Of each software its versions, the oldest first. The packets stand apart. */
  results: readonly Result[];
  /** Of each behaviour that was measured, by its id. They stand here because three programs of a build need them, and each would take a tenth of a second to make them. */
  rows: Readonly<Record<string, MeasuredRow>>;
  /** Packets of one run of each probe, by its id. */
  shown: Readonly<Record<string, ShownRun>>;
  /** On what the examples of answers ran, by slug. */
  examples: Readonly<Record<string, ExampleRuns>>;
}

/** What a row of a table tells of one behaviour. */
export interface MeasuredRow {
  id: string;
  question: string;
  software: readonly (Pick<Software, 'id' | 'name'> & { statements: readonly Statement[] })[];
}

/** Versions of Mosquitto on which the examples of an answer ran. */
export interface ExampleRuns {
  /** Those on which all gave what the answer shows. */
  same: readonly string[];
  /** Those on which at least one gave something else. */
  other: readonly string[];
  /** The day of the last run. */
  date: string;
}

/** A run whose packets a page shows. */
export interface ShownRun {
  software: string;
  version: string;
  protocol: string;
  packets: readonly RecordedPacket[];
}

/** Where it is; the build writes it, app/content.ts reads it. */
export const measuredFile = '.generated/measured.json';

/** Where the results are that were measured, and the probes: one file each. */
export const resultsFolder = 'measured/results';
export const probesFolder = 'measured/probes';

/** A software with the versions of it that were measured. */
export interface Software {
  id: string;
  name: string;
  results: readonly Result[];
}

/** Every software that was measured, by name. */
export function softwareIn({ results }: Pick<Measured, 'results'>): Software[] {
  const byId = new Map<string, Result[]>();
  for (const result of results) byId.set(result.software, [...(byId.get(result.software) ?? []), result]);
  return [...byId]
    .map(([id, versions]) => ({ id, name: versions.at(-1)?.name ?? id, results: versions }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** How many cells there are in all tables, and in how many of them software does what the standard does not want. */
export function countCells({ probes, results }: Pick<Measured, 'probes' | 'results'>): {
  cells: number;
  differing: number;
} {
  const outcomesOf = new Map(probes.map(({ id, outcomes }) => [id, outcomes]));
  const differs = results.flatMap(({ probes: cells }) =>
    Object.entries(cells).flatMap(([id, versions]) =>
      Object.values(versions).flatMap((cell) =>
        'outcomes' in cell ? [cell.outcomes.some((key) => outcomesOf.get(id)?.[key]?.conforms === false)] : [],
      ),
    ),
  );
  return { cells: differs.length, differing: differs.filter(Boolean).length };
}
