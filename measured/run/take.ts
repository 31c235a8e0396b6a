import type { Cell, RecordedPacket } from '../../lib/measured/result';
import type { SpecVersion } from '../../lib/mqtt/versions';
import { openClientLab } from '../lab/client-lab';
import { openLab } from '../lab/lab';
import type { Running } from '../lab/running';
import type { Software } from '../lab/software';
import { NotMeasured, type Probe, type Taken } from '../probe';

/** What one run gave: an outcome with its packets, or why there is none. */
export type Take = { taken: Taken; packets: RecordedPacket[] } | { missing: string };

/** How a cell begins whose probe came to no end that it knows. */
export const probeFailed = 'The probe failed: ';

/** How long a run may take, in ms. */
const longest = 300_000;

/** Runs a probe once. What goes wrong is part of the result, never an exception. */
export async function takeOnce(
  probe: Probe,
  software: Software,
  running: Running | undefined,
  version: SpecVersion,
): Promise<Take> {
  const { run, recorder, close } = await openRun(probe, software, running, version);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the probe did not come to an end')), longest);
  });
  try {
    const taken = await Promise.race([run(), late]);
    return { taken, packets: recorder.packets() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { missing: error instanceof NotMeasured ? message : probeFailed + message };
  } finally {
    clearTimeout(timer);
    await close();
  }
}

/** The lab that a probe needs, with what it is to do there. @throws {Error} when a probe and a software of different kinds meet */
async function openRun(probe: Probe, software: Software, running: Running | undefined, version: SpecVersion) {
  if ('client' in software && probe.side === 'client') {
    const { lab, ...opened } = await openClientLab(software, version);
    return { ...opened, run: () => probe.run(lab) };
  }
  if ('client' in software || probe.side === 'client' || !running)
    throw new Error(`${probe.id} is not about ${software.name}`);
  const { lab, ...opened } = openLab(software, running, version);
  return { ...opened, run: () => probe.run(lab) };
}

/** The cell that several runs of one probe make. A run without an outcome leaves the whole cell without one. */
export function cellOf(probe: Probe, takes: readonly Take[], date: string): Cell {
  const missing = takes.find((take) => 'missing' in take);
  if (missing) return { date, notMeasured: missing.missing };
  const good = takes.filter((take) => 'taken' in take);
  const distinct = (values: readonly (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].sort();
  const numbers = good.map(({ taken }) => taken.number).filter((number) => number !== undefined);
  const notes = distinct(good.map(({ taken }) => taken.note));
  return {
    date,
    takes: takes.length,
    outcomes: distinct(good.map(({ taken }) => taken.outcome)),
    ...(numbers.length > 0 && {
      number: { from: Math.min(...numbers), to: Math.max(...numbers), unit: probe.unit ?? '' },
    }),
    ...(notes.length > 0 && { notes }),
    packets: good[0]?.packets ?? [],
  };
}
