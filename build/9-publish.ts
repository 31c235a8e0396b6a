import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/** Where the finished site is. */
export const outFolder = 'out';

/** Where builds put together what is not finished yet. */
export const staging = '.staging';
const retired = '.staging-retired';

/** Puts a site in the place of the last one. @param folder - where it is; it is gone afterwards */
export async function publish(folder: string): Promise<void> {
  rmSync(retired, { recursive: true, force: true });
  if (existsSync(outFolder)) await rename(outFolder, retired);
  await rename(folder, outFolder);
  // At once, as in lib/node/files.ts: it takes half as long.
  for (const path of [retired, staging]) rmSync(path, { recursive: true, force: true });
}

/** Puts the last good site back if a build was killed in the instant between taking it away and putting the new one in its place. */
export async function completePublish(): Promise<void> {
  if (!existsSync(outFolder) && existsSync(retired)) await rename(retired, outFolder);
}

/** The folder of the site that was built last. @throws {Error} when there is none */
export async function builtFolder(): Promise<string> {
  await completePublish();
  if (!existsSync(outFolder))
    throw new Error(`Unexpected absence of ${outFolder}/, expected a built site - run npm run build`);
  return outFolder;
}
