import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Packages of workshops that are closed. */
const spare = '.workshop/packages';

/** Puts the project's packages in a folder: those of a workshop that is closed, for linking them costs as much as a small build. */
export async function takePackages(folder: string): Promise<void> {
  for (const name of existsSync(spare) ? await readdir(spare) : []) {
    // Another worker may have taken them in this moment.
    if (!(await moved(join(spare, name), folder))) continue;
    if ((await installOf(folder)) === (await installOf('node_modules'))) return;
    await rm(folder, { recursive: true });
  }
  // Links cost seconds where copies would cost half a minute.
  await promisify(execFile)('cp', ['-al', 'node_modules', folder]);
}

/** Keeps the packages of a workshop that is closed for the next one. */
export async function leavePackages(folder: string): Promise<void> {
  await mkdir(spare, { recursive: true });
  await moved(folder, join(spare, randomUUID()));
}

/** Takes away what is kept, when no workshop is to come. */
export default async function clearPackages(): Promise<void> {
  // Moved first: of what somebody stops from being deleted, no workshop may take the rest.
  const leaving = `${spare}-leaving`;
  await rm(leaving, { recursive: true, force: true });
  await moved(spare, leaving);
  await rm(leaving, { recursive: true, force: true });
}

/** @returns whether there was anything to move */
const moved = (from: string, to: string) =>
  rename(from, to).then(
    () => true,
    () => false,
  );

/** Which installation packages are of: npm writes this file anew in each, and a link to it is the same file. */
const installOf = async (folder: string) => (await stat(join(folder, '.package-lock.json'))).ino;
