import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { writeWhole } from '../lib/node/files';

/**
 * Does work that leaves something behind which serves again as long as the program is the same.
 *
 * @param ownerFile - says which program left it; it is not there while the work is going on, so what a killed build left is not used
 * @param program - hash of the program that builds
 * @param work - is told whether what is there may be used
 */
export async function keepFor(
  ownerFile: string,
  program: string,
  work: (usable: boolean) => Promise<void>,
): Promise<void> {
  const usable = existsSync(ownerFile) && readFileSync(ownerFile, 'utf8') === program;
  await rm(ownerFile, { force: true });
  await work(usable);
  writeWhole(ownerFile, program);
}
