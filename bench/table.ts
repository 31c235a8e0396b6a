import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

/** Where benches leave their figures for other programs. */
const folder = '.bench';

/** Prints rows whose columns stand below each other. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log();
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Writes figures as JSON, with the day and the machine they were taken on. */
export async function writeResults(name: string, results: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const file = `${folder}/${name}.json`;
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(file, `${JSON.stringify({ day, machine, results }, null, 1)}\n`);
  console.log(`\n${day}, ${machine}; figures as JSON in ${file}`);
}

/** The middle of some figures; of an even number of them the mean of the two in the middle. NaN when there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
