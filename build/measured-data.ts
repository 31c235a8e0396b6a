import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measured, measuredFile, probesFolder, resultsFolder, type ShownRun } from '../lib/measured/measured';
import type { ProbeFacts } from '../lib/measured/probe-facts';
import type { Result } from '../lib/measured/result';
import { filesBelow, writeWhole } from '../lib/node/files';
import { readResults } from '../measured/examples/results';
import type { Probe } from '../measured/probe';
import { allProbes } from '../measured/run/load';
import { readResult } from '../measured/run/store';

/** Gathers what probes tell of themselves and what was measured, and writes it for the pages. */
export async function writeMeasured(): Promise<Measured> {
  const probes = await probeFacts();
  const results = readdirSync(resultsFolder)
    .flatMap((file) => readResult(join(resultsFolder, file)) ?? [])
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  const shown = Object.fromEntries(
    probes.flatMap(({ id }) => {
      const run = runToShow(results, id);
      return run ? [[id, run]] : [];
    }),
  );
  const measured: Measured = { probes, results: results.map(withoutPackets), shown, examples: exampleRuns() };
  writeWhole(measuredFile, JSON.stringify(measured));
  return measured;
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

/** What probes tell of themselves. To load the program of them all takes a second, so what they told is kept as long as they are the same. */
async function probeFacts(): Promise<readonly ProbeFacts[]> {
  const hash = createHash('sha256');
  // Some share their outcomes, which stand in the lab.
  for (const file of ['measured/probe.ts', 'lib/mqtt/citation.ts']) hash.update(readFileSync(file));
  for (const folder of [probesFolder, 'measured/lab'])
    for (const file of await filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  const kept = `.cache/probes/${hash.digest('hex')}.json`;
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as ProbeFacts[];
  const facts = (await allProbes()).map(factsOf);
  rmSync(dirname(kept), { recursive: true, force: true });
  writeWhole(kept, JSON.stringify(facts));
  return facts;
}

/** What a reader may know of a probe. */
const factsOf = ({ id, group, question, rule, versions, outcomes, unit, means }: Probe): ProbeFacts => ({
  ...{ id, group, question, rule, versions, outcomes, means },
  ...(unit && { unit }),
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
