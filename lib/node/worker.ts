import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** How many workers so many things and the machine are worth. */
export const workersFor = (things: number, thingsForWorker: number) =>
  Math.min(Math.ceil(things / thingsForWorker), availableParallelism());

const programs = new Map<string, Promise<string>>();

/**
 * Starts a thread of its own. It gets its program as one text: finding and translating its two hundred modules one by one takes
 * each worker three times as long as bundling them once for all.
 *
 * @param script - address of the TypeScript file it runs, which must not wait at its top level
 * @param data - what that file finds as `workerData`
 */
export async function startWorker(script: URL, data: unknown): Promise<Worker> {
  return new Worker(await workerProgram(script), { eval: true, workerData: data, execArgv: [] });
}

/** All that such a thread runs, as one text. */
export function workerProgram(script: URL): Promise<string> {
  const path = fileURLToPath(script);
  const program = programs.get(path) ?? bundle(path);
  programs.set(path, program);
  return program;
}

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['esbuild'],
    // Modules know their own address only to start workers, which these do not.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}
