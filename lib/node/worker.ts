import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundledProgram } from './bundled-program.mjs';

/** How many workers so many things and the machine are worth. */
export const workersFor = (things: number, thingsForWorker: number) =>
  Math.min(Math.ceil(things / thingsForWorker), availableParallelism());

const programs = new Map<string, Promise<string>>();

/**
 * Starts a thread of its own. Its program is bundled, packages and all: finding and translating its two hundred modules one by one takes
 * each worker longer than what it is started for.
 *
 * @param script - address of the TypeScript file it runs
 * @param data - what that file finds as `workerData`
 */
export async function startWorker(script: URL, data: unknown): Promise<Worker> {
  return new Worker(pathToFileURL(await workerProgram(script)), { workerData: data, execArgv: [] });
}

/** The file that such a thread runs: the same for all threads of a process, whatever is edited meanwhile. */
export function workerProgram(script: URL): Promise<string> {
  const path = relative(process.cwd(), fileURLToPath(script));
  const program = programs.get(path) ?? bundledProgram(path, { packages: { except: ['esbuild'] } });
  programs.set(path, program);
  return program;
}
