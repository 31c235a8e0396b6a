import { existsSync } from 'node:fs';

const turn = new Int32Array(new SharedArrayBuffer(4));

/**
 * Waits until a file is there; meanwhile this thread does nothing else.
 *
 * @param writer - process that is to write it
 * @throws {Error} when that process has ended without it
 */
export function waitForFile(path: string, writer: number): void {
  while (!existsSync(path)) {
    if (!isRunning(writer)) throw new Error(`Unexpected end of the build, expected ${path} of it - run it again`);
    Atomics.wait(turn, 0, 0, 20);
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
