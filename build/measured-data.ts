import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Measured,
  type MeasuredRow,
  measuredFile,
  resultsFolder,
  type ShownRun,
  softwareIn,
} from '../lib/measured/measured';
import type { ProbeFacts } from '../lib/measured/probe-facts';
import type { Result } from '../lib/measured/result';
import { statementsOf } from '../lib/measured/statements';
import { filesBelow, writeWhole } from '../lib/node/files';
import { readResults } from '../measured/examples/results';
import type { Probe } from '../measured/probe';
import { allProbes } from '../measured/run/load';
import { readResult } from '../measured/run/store';
import { keptValue } from './kept-value';

/** What the data are made of, and the program that makes them. */
const sources = ['measured', 'lib/measured', 'lib/mqtt'];

/**
 * Gathers what probes tell of themselves and what was measured, and writes it for the pages. To load all probes takes a second and to
 * read all results a third of one, so the outcome is kept as long as nothing has changed of which it is made.
 */
export async function writeMeasured(): Promise<Measured> {
  const hash = createHash('sha256').update(readFileSync('build/measured-data.ts'));
  for (const folder of sources)
    for (const file of await filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  const measured = await keptValue('measured', hash.digest('base64url'), gatherMeasured);
  writeWhole(measuredFile, JSON.stringify(measured));
  return measured;
}

async function gatherMeasured(): Promise<Measured> {
  const probes = (await allProbes()).map(factsOf);
  const results = readdirSync(resultsFolder)
    .flatMap((file) => readResult(join(resultsFolder, file)) ?? [])
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  const shown = Object.fromEntries(
    probes.flatMap(({ id }) => {
      const run = runToShow(results, id);
      return run ? [[id, run]] : [];
    }),
  );
  const rows = rowsOf(probes, results);
  return { probes, results: results.map(withoutPackets), rows, shown, examples: exampleRuns() };
}

/** The rows of behaviours that were measured somewhere, by their ids. */
function rowsOf(probes: readonly ProbeFacts[], results: readonly Result[]): Measured['rows'] {
  const all = softwareIn({ results });
  const rows = probes.map((probe): MeasuredRow => {
    const software = all.map(({ results, ...one }) => ({ ...one, statements: statementsOf(probe, results) }));
    const { id, question } = probe;
    return { id, question, software: software.filter(({ statements }) => statements.length > 0) };
  });
  return Object.fromEntries(rows.filter(({ software }) => software.length > 0).map((row) => [row.id, row]));
}

/** On what the examples of each answer ran. */
function exampleRuns(): Measured['examples'] {
  const { versions, answers } = readResults();
  return Object.fromEntries(
    Object.entries(answers).map(([slug, blocks]) => {
      const outcomes = Object.values(blocks);
      const ran = Object.keys(versions).filter((version) =>
        outcomes.every(({ same, other }) => same.includes(version) || version in other),
      );
      const [same, other] = [true, false].map((wanted) =>
        ran.filter((version) => outcomes.every((outcome) => outcome.same.includes(version)) === wanted),
      );
      const date = ran
        .map((version) => versions[version]?.date ?? '')
        .sort()
        .at(-1);
      return [slug, { same: same ?? [], other: other ?? [], date: date ?? '' }];
    }),
  );
}

/** What a reader may know of a probe. */
const factsOf = ({ id, group, question, rule, versions, outcomes, unit, means }: Probe): ProbeFacts => ({
  id,
  group,
  question,
  rule,
  versions,
  outcomes,
  means,
  unit,
});

/** The newest protocol version on the newest release of the software that most people can start: the first that recorded packets. */
function runToShow(results: readonly Result[], id: string): ShownRun | undefined {
  const byPreference = [...results].reverse().sort((a, b) => rank(a) - rank(b));
  for (const { name, version, probes } of byPreference)
    for (const [protocol, cell] of Object.entries(probes[id] ?? {}).reverse())
      if ('packets' in cell && cell.packets.length > 0)
        return { software: name, version, protocol, packets: cell.packets };
}

const rank = ({ software }: Result) => (software === 'mosquitto' ? 0 : 1);

const withoutPackets = (result: Result): Result => ({
  ...result,
  probes: Object.fromEntries(
    Object.entries(result.probes).map(([id, cells]) => [
      id,
      Object.fromEntries(
        Object.entries(cells).map(([protocol, cell]) => [
          protocol,
          'packets' in cell ? { ...cell, packets: [] } : cell,
        ]),
      ),
    ]),
  ),
});
