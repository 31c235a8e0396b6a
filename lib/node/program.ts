import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of the program `name` of an installed package, found the way Node finds modules. */
export function programOf(packageName: string, name = basename(packageName)): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (!path) throw new Error(`Unexpected absence of the program ${name} in ${packageName} - run npm ci`);
  return join(dirname(manifest), path);
}

/** A Node program that has been started. */
interface Running {
  /** Fulfilled when it has ended well. Rejected with an {Error} that holds its output, or with {AlreadySaid} when it was stopped. */
  ended: Promise<void>;
  /** Ends it. Fulfilled when it has ended. */
  stop(): Promise<void>;
}

/** Starts a Node program; what it prints is kept back and shown only when it fails. */
export function startProgram(
  title: string,
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, [path, ...args], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  let stopped = false;
  const ended = endOf(child).then((code) => {
    if (stopped) throw new AlreadySaid();
    if (code !== 0)
      throw new Error(`${Buffer.concat(output).toString().trim()}\n${title} failed - the lines above say why`);
  });
  const stop = async () => {
    stopped = true;
    child.kill();
    await ended.catch(() => {});
  };
  return { ended, stop };
}

/**
 * Runs a Node program to its end.
 *
 * @throws {Error} with its output
 */
export const runProgram = (...started: Parameters<typeof startProgram>): Promise<void> =>
  startProgram(...started).ended;

/**
 * Runs a command of `scripts/` to its end, in a process of its own; what it prints is shown at once.
 *
 * @throws {AlreadySaid} when it fails
 */
export async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.cjs', `scripts/${name}.ts`, ...args], {
    env: environment({}),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if ((await endOf(child)) !== 0) throw new AlreadySaid();
}

const endOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));

/** A failure that has been told on the terminal by the program that failed. */
export class AlreadySaid extends Error {}

/** The environment for a program in this folder. PWD may be that of whoever started this one, and some programs believe it. */
export function environment(env: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, PWD: process.cwd(), ...env };
}
