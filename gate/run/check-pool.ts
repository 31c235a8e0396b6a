import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../lib/node/worker';
import type { FileReport } from '../check-file';
import { limits } from '../limits';
import { start } from '../problem';
import type { CheckRequest, CheckResult, Setting } from './check-worker';

/** What the thread runs. */
export const checkProgram = new URL('./check-worker.ts', import.meta.url);

/** Checks files one after the other in a thread of its own, so that no file can hold the command up for longer than the limit. */
export class CheckPool {
  #worker: Promise<Worker> | undefined;

  constructor(private readonly setting: Setting) {}

  /** The report on one file; a file that takes too long, or brings check down, is refused like any other. */
  async check(path: string, bytes: Uint8Array): Promise<FileReport> {
    this.#worker ??= startCheck(this.setting);
    const worker = await this.#worker;
    worker.postMessage({ path, bytes } satisfies CheckRequest);
    const result = await resultInTime(worker);
    if (typeof result === 'object' && 'report' in result) return result.report;
    await this.close();
    const seconds = limits.parseTime / 1000;
    const message =
      result === 'late'
        ? `Unexpected effort, expected a file that is read within ${seconds} s`
        : `Unexpected content that check cannot read (${result.error.split('\n')[0]?.slice(0, 120)}), expected Markdown with YAML frontmatter`;
    return {
      problems: [{ path, ...start, message, hint: 'look for very many brackets, stars or tags and take them apart' }],
    };
  }

  async close(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

async function startCheck(setting: Setting): Promise<Worker> {
  const worker = await startWorker(checkProgram, setting);
  await once(worker, 'message');
  return worker;
}

async function resultInTime(worker: Worker): Promise<CheckResult | 'late'> {
  return new Promise((resolve) => {
    const settle = (result: CheckResult | 'late') => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail);
      resolve(result);
    };
    const fail = (error: Error) => settle({ error: error.message });
    const timer = setTimeout(() => settle('late'), limits.parseTime);
    worker.on('message', settle).on('error', fail);
  });
}
