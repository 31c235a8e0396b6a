import { workersFor } from '../../lib/node/worker';
import type { FileReport } from '../check-file';
import { CheckPool } from './check-pool';
import type { Setting } from './check-worker';

/** Files for which a worker more is worth its start. */
const filesForWorker = 200;

/** The report on each file of a folder, from as many workers as the files and the machine are worth. */
export async function reportsOn(
  files: ReadonlyMap<string, Uint8Array>,
  setting: Setting,
): Promise<Map<string, FileReport>> {
  const workers = workersFor(files.size, filesForWorker);
  const queue = files.entries();
  const reports = new Map<string, FileReport>();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const pool = new CheckPool(setting);
      for (const [path, bytes] of queue) reports.set(path, await pool.check(path, bytes));
      await pool.close();
    }),
  );
  return reports;
}

/** The same for a folder that is looked at again and again: only what has changed since is read, by a worker that stays. */
export class RepeatedReports {
  #known = new Map<string, { bytes: Uint8Array; report: FileReport }>();
  #setting = '';
  #pool: CheckPool | undefined;

  async reportsOn(files: ReadonlyMap<string, Uint8Array>, setting: Setting): Promise<Map<string, FileReport>> {
    if (this.#setting !== JSON.stringify(setting)) {
      await this.#pool?.close();
      this.#pool = new CheckPool(setting);
      this.#setting = JSON.stringify(setting);
      this.#known.clear();
    }
    const changed = [...files].filter(([path, bytes]) => {
      const before = this.#known.get(path)?.bytes;
      return !before || Buffer.compare(before, bytes) !== 0;
    });
    const reports =
      changed.length > filesForWorker ? await reportsOn(new Map(changed), setting) : await this.#reportsOnFew(changed);
    for (const [path, report] of reports) this.#known.set(path, { bytes: files.get(path) ?? new Uint8Array(), report });
    return new Map(
      [...files.keys()].flatMap((path) => {
        const report = this.#known.get(path)?.report;
        return report ? [[path, report] as const] : [];
      }),
    );
  }

  async #reportsOnFew(files: readonly [string, Uint8Array][]): Promise<Map<string, FileReport>> {
    const reports = new Map<string, FileReport>();
    for (const [path, bytes] of files) {
      const report = await this.#pool?.check(path, bytes);
      if (report) reports.set(path, report);
    }
    return reports;
  }
}
