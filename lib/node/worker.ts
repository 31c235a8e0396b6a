import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
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
export async function startWorker(script: URL, data: unknown, options: WorkerOptions = {}): Promise<Worker> {
  return new Worker(pathToFileURL(await workerProgram(script)), { workerData: data, execArgv: [], ...options });
}

/** Started by its own path, esbuild finds its binary; the others are for kinds of content that there are none of. */
const notBundled = ['esbuild', 'fsevents', 'imagescript', 'markdown-wasm', 'mdx-bundler'];

/** The file that such a thread runs. It is made once in a process; another process may make it anew when the program is edited. */
export function workerProgram(script: URL): Promise<string> {
  const path = relative(process.cwd(), fileURLToPath(script));
  const program = programs.get(path) ?? bundledProgram(path, { packages: { except: notBundled } });
  programs.set(path, program);
  return program;
}
