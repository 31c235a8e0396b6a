import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../lib/node/worker';
import type { FileReport } from '../check-file';
import { hint } from '../hint';
import { limits } from '../limits';
import { type Problem, start, unexpected } from '../problem';
import type { CheckRequest, CheckResult, Setting } from './check-worker';

/** What the thread runs. */
export const checkProgram = new URL('./check-worker.ts', import.meta.url);

/** What checks the files of a pool, and the time it has for each, in ms. */
export interface Checker {
  program: URL;
  time: number;
}

/** A machine may be busy with other things: a file that is late is looked at once more, with so many times the time. */
const patience = 5;

const ours: Checker = { program: checkProgram, time: limits.parseTime };

/** Checks files one after the other in a thread of its own, so that no file can hold the command up for longer than the limit. */
export class CheckPool {
  #worker: Promise<Worker> | undefined;

  constructor(
    private readonly setting: Setting,
    private readonly checker: Checker = ours,
  ) {}

  /** The report on one file; a file that takes too long, or brings check down, is refused like any other. */
  async check(path: string, bytes: Uint8Array): Promise<FileReport> {
    const result = await this.#answer({ path, bytes });
    if (result !== 'late' && 'report' in result) return result.report;
    const next = hint`look for very many brackets, stars or tags and take them apart`;
    const [what, expected] =
      result === 'late' || !('error' in result)
        ? ['effort', `a file that is read within ${this.checker.time / 1000} s`]
        : [`content that check cannot read (${firstLine(result.error)})`, 'Markdown with YAML frontmatter'];
    return { problems: [{ path, ...unexpected(start, what, expected, next) }] };
  }

  /** What of a file with problems can be shown to whoever writes it; undefined when that takes too long. */
  async draft(path: string, bytes: Uint8Array, problems: readonly Problem[]): Promise<string | undefined> {
    const result = await this.#answer({ path, bytes, problems });
    return result !== 'late' && 'draft' in result ? result.draft : undefined;
  }

  async close(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = await startWorker(this.checker.program, this.setting);
    await once(worker, 'message');
    return worker;
  }

  async #answer(request: CheckRequest): Promise<CheckResult | 'late'> {
    let result = await this.#ask(request, this.checker.time);
    if (result === 'late') {
      await this.close();
      result = await this.#ask(request, this.checker.time * patience);
    }
    if (result === 'late' || 'error' in result) await this.close();
    return result;
  }

  async #ask(request: CheckRequest, time: number): Promise<CheckResult | 'late'> {
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    worker.postMessage(request);
    return new Promise((resolve) => {
      const settle = (result: CheckResult | 'late') => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail);
        resolve(result);
      };
      const fail = (error: Error) => settle({ error: error.message });
      const timer = setTimeout(() => settle('late'), time);
      worker.on('message', settle).on('error', fail);
    });
  }
}

const firstLine = (text: string) => text.split('\n')[0]?.slice(0, 120);
