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
