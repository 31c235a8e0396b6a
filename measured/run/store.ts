import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { resultsFolder } from '../../lib/measured/measured';
import { type Cell, type Result, resultSchema } from '../../lib/measured/result';
import type { Software } from '../lab/software';

/** The file for one version of a software. */
export function resultFile({ id, version }: Pick<Software, 'id' | 'version'>): string {
  return join(resultsFolder, `${id}-${version}.json`);
}

/**
 * What has been measured before; undefined for a version that has not been.
 *
 * @throws {Error} in one line when the file holds something else
 */
export function readResult(file: string): Result | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error).replaceAll(/\s+/g, ' ') : String(error);
    throw new Error(
      `${file} Unexpected content (${what}), expected what npm run measure writes - take it back with git checkout ${file}`,
    );
  }
}

/** Writes a result: probes in alphabetical order, and each packet on a line of its own. */
export function writeResult(file: string, result: Result): void {
  const probes = Object.fromEntries(Object.entries(result.probes).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines: string[] = [];
  const text = JSON.stringify(
    resultSchema.parse({ ...result, probes }),
    (key, value) =>
      key === 'packets' ? value.map((packet: unknown) => `@${lines.push(JSON.stringify(packet)) - 1}@`) : value,
    1,
  ).replace(/"@(\d+)@"/g, (_, index) => lines[index] ?? '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

/** A new cell in the place of an old one. The packets of the old one stay where the outcomes are the same, for they are as good. */
export function replaceCell(before: Cell | undefined, after: Cell): Cell {
  if (!before || 'notMeasured' in before) return after;
  // What was measured once stays known, with its day, when a busy machine keeps a probe from its end.
  if ('notMeasured' in after) return before;
  const same = String(before.outcomes) === String(after.outcomes) && String(before.notes) === String(after.notes);
  return same ? { ...after, packets: before.packets } : after;
}
