import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** How many workers so many things and the machine are worth. */
export const workersFor = (things: number, thingsForWorker: number) =>
  Math.min(Math.ceil(things / thingsForWorker), availableParallelism());

/**
 * Starts a thread of its own.
 *
 * @param script - address of the TypeScript file it runs
 * @param data - what that file finds as `workerData`
 */
export function startWorker(script: URL, data: unknown): Worker {
  return new Worker(new URL('./worker-entry.mjs', import.meta.url), {
    argv: [script.href],
    workerData: data,
    execArgv: [],
  });
}
