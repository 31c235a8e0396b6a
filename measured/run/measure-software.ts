import type { Cell, Result } from '../../lib/measured/result';
import { type SpecVersion, specVersions } from '../../lib/mqtt/versions';
import { openLab } from '../lab/lab';
import { type Running, run } from '../lab/running';
import type { BrokerSoftware, Software } from '../lab/software';
import type { Probe } from '../probe';
import { limited } from './limited';
import { readResult, replaceCell, resultFile, writeResult } from './store';
import { cellOf, probeFailed, takeOnce } from './take';

export interface Measuring {
  probes: readonly Probe[];
  /** Runs of each probe. */
  takes: number;
  /** Runs at the same time. */
  atOnce: number;
  say: (line: string) => void;
}

/** Measures one version of a software. @throws {Error} when it does not start */
export async function measureSoftware(
  software: Software,
  measuring: Measuring,
): Promise<{ result: Result; cells: number }> {
  if ('client' in software) {
    const { can, shown, versions = specVersions } = software.client;
    const probes = measuring.probes.filter(
      (probe) => probe.side === 'client' && probe.needs.every((skill) => can.includes(skill)),
    );
    const cells = await measureCells(software, undefined, versions, jobsOf(probes), measuring);
    return { result: resultOf(software, shown, cells), cells: cells.length };
  }
  const webSocket = 'broker' in software && software.broker.offers.includes('webSocket');
  const running = await run(software, webSocket ? { webSocket } : {});
  try {
    const accepted = await acceptedVersions(software, running);
    const jobs = jobsOf(measuring.probes.filter(({ side }) => side === 'broker'));
    const cells = await measureCells(software, running, accepted, jobs, measuring);
    return { result: resultOf(software, running.configuration, cells), cells: cells.length };
  } finally {
    await running.end();
  }
}

/** Measures, and writes the result into the file of that version; cells that were not measured now stay as they are. */
export async function measureAndWrite(software: Software, measuring: Measuring): Promise<number> {
  const file = resultFile(software);
  const { result, cells } = await measureSoftware(software, measuring);
  const before = readResult(file)?.probes ?? {};
  const probes = { ...before };
  for (const [id, row] of Object.entries(result.probes)) {
    const entries = Object.entries(row) as [SpecVersion, Cell][];
    probes[id] = {
      ...before[id],
      ...Object.fromEntries(entries.map(([version, cell]) => [version, replaceCell(before[id]?.[version], cell)])),
    };
  }
  writeResult(file, { ...result, probes });
  return cells;
}

type Job = { probe: Probe; version: SpecVersion };
type Measured = Job & { cell: Cell };

const jobsOf = (probes: readonly Probe[]): Job[] =>
  probes.flatMap((probe) => probe.versions.map((version) => ({ probe, version })));

async function measureCells(
  software: Software,
  running: Running | undefined,
  accepted: readonly SpecVersion[],
  jobs: readonly Job[],
  { takes, atOnce, say }: Measuring,
): Promise<Measured[]> {
  const date = new Date().toISOString().slice(0, 10);
  // Slow ones first, so that none is waited for alone at the end.
  const ordered = [...jobs].sort((a, b) => Number(b.probe.slow ?? false) - Number(a.probe.slow ?? false));
  const places = limited(atOnce);
  const refusal = 'client' in software ? 'does not speak' : 'refuses connections of';
  const measure = async ({ probe, version }: Job): Promise<Cell> => {
    const runs = Array.from({ length: takes }, () => places(() => takeOnce(probe, software, running, version)));
    const cell = cellOf(probe, await Promise.all(runs), date);
    say(`${software.name} ${software.version}  MQTT ${version}  ${probe.id}: ${sayCell(cell)}`);
    return cell;
  };
  const cells = await Promise.all(
    ordered.map(async (job): Promise<Measured> => {
      const { probe, version } = job;
      if (!accepted.includes(version) && !(probe.side === 'broker' && probe.evenIfRefused))
        return { ...job, cell: { date, notMeasured: `It ${refusal} MQTT ${version}.` } };
      return { ...job, cell: await measure(job) };
    }),
  );
  // Beside many others a slow broker answers too late, which says nothing about what it does: a probe that failed is taken again, alone.
  for (const measured of cells) if (hasFailed(measured.cell)) measured.cell = await measure(measured);
  return cells;
}

const hasFailed = (cell: Cell) => 'notMeasured' in cell && cell.notMeasured.startsWith(probeFailed);

/** Versions with which a plain connection is accepted. */
async function acceptedVersions(software: BrokerSoftware, running: Running): Promise<SpecVersion[]> {
  const tried = specVersions.map(async (version) => {
    const { lab, close } = openLab(software, running, version);
    const { how } = await lab.tryConnect();
    await close();
    return how === 'accepted' ? [version] : [];
  });
  return (await Promise.all(tried)).flat();
}

function resultOf({ id, name, version, where }: Software, configuration: string, cells: readonly Measured[]): Result {
  const probes: Result['probes'] = {};
  for (const { probe, version: spec, cell } of cells) probes[probe.id] = { ...probes[probe.id], [spec]: cell };
  return { software: id, name, version, where, configuration, probes };
}

function sayCell(cell: Cell): string {
  if ('notMeasured' in cell) return `not measured: ${cell.notMeasured}`;
  const number = cell.number ? ` (${cell.number.from} to ${cell.number.to} ${cell.number.unit})` : '';
  return `${cell.outcomes.join(' or ')}${number}`;
}
