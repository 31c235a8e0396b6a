import { workersFor } from '../../lib/node/worker';
import type { FileReport } from '../check-file';
import { CheckPool } from './check-pool';
import type { Setting } from './check-worker';

/** Files for which a worker more is worth its start. */
const filesForWorker = 200;

type Files = ReadonlyMap<string, Uint8Array>;
type Reports = Map<string, FileReport>;

/** The report on each file of a folder, from as many workers as the files and the machine are worth. */
export async function reportsOn(files: Files, setting: Setting): Promise<Reports> {
  const queue = files.entries();
  const reports: Reports = new Map();
  await Promise.all(
    Array.from({ length: workersFor(files.size, filesForWorker) }, async () => {
      const pool = new CheckPool(setting);
      await checkAll(queue, pool, reports);
      await pool.close();
    }),
  );
  return reports;
}

async function checkAll(files: Iterable<[string, Uint8Array]>, pool: CheckPool, into: Reports): Promise<void> {
  for (const [path, bytes] of files) into.set(path, await pool.check(path, bytes));
}

/** The same for a folder that is looked at again and again: only what has changed since is read, by a worker that stays. */
export class RepeatedReports {
  #files: Files = new Map();
  #reports: Reports = new Map();
  #setting = '';
  #pool: CheckPool | undefined;

  async reportsOn(files: Files, setting: Setting): Promise<Reports> {
    if (this.#setting !== JSON.stringify(setting)) {
      await this.#pool?.close();
      this.#pool = new CheckPool(setting);
      this.#setting = JSON.stringify(setting);
      this.#files = new Map();
    }
    const changed = [...files].filter(([path, bytes]) => {
      const before = this.#files.get(path);
      return !before || Buffer.compare(before, bytes) !== 0;
    });
    const reports = new Map([...this.#reports].filter(([path]) => files.has(path)));
    if (changed.length > filesForWorker)
      for (const [path, report] of await reportsOn(new Map(changed), setting)) reports.set(path, report);
    else if (this.#pool) await checkAll(changed, this.#pool, reports);
    [this.#files, this.#reports] = [files, reports];
    return reports;
  }
}
