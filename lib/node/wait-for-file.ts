import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until a file is there.
 *
 * @param writer - process that is to write it
 * @throws {Error} when that process has ended without it
 */
export async function fileWrittenBy(writer: number, path: string): Promise<void> {
  while (!existsSync(path)) {
    if (!isRunning(writer)) throw new Error(`Unexpected end of the build, expected ${path} of it - run it again`);
    await setTimeout(20);
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
