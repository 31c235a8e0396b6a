import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What has to be undone when this program ends, whatever ends it. */
const undo = new Set<() => void>();
process.on('exit', () => {
  for (const step of undo) step();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

/** A temporary folder that any user may read, and the function that removes it. */
export function temporaryFolder(parent: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(parent, 'measured-'));
  chmodSync(folder, 0o755);
  const remove = () => {
    undo.delete(remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
  };
  undo.add(remove);
  return { folder, remove };
}

/** A program that runs in a process group of its own, so that all it starts ends with it. */
export interface Program {
  child: ChildProcess;
  /** Sends the signal, and resolves when the program has ended; one that does not end within 20 s is killed. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts a program; `output` takes what it prints. */
export function startProgram(
  [command = '', ...args]: readonly string[],
  { cwd, env, output }: { cwd: string; env: NodeJS.ProcessEnv; output: number },
): Program {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
  const ended = new Promise<void>((resolve) => child.on('error', () => resolve()).on('close', () => resolve()));
  /** Whether there was somebody to get it. */
  const signalAll = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return child.pid !== undefined && process.kill(-child.pid, signal);
    } catch {
      return false;
    }
  };
  const clear = () => {
    undo.delete(clear);
    signalAll('SIGKILL');
  };
  undo.add(clear);
  const end = async (signal: NodeJS.Signals) => {
    if (signal === 'SIGKILL') signalAll(signal);
    else child.kill(signal);
    const late = setTimeout(() => signalAll('SIGKILL'), 20_000);
    await ended;
    clearTimeout(late);
    clear();
    while (signalAll(0)) await pause(10);
  };
  return { child, end };
}

/** A TCP port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
