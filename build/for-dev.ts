import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../lib/node/files';

/**
 * What `npm run dev` tells the pages while an author writes. The pages import both files, so that a change of one shows in the open page;
 * a build has nothing to tell them.
 */
interface ForDev {
  /** What check has found, a line each: matters of style apart from all else. */
  problems?: { toMend: readonly string[]; style: readonly string[] };
  /** Names the state of the content: when it changes, the pages read the content anew. */
  revision?: string;
}

/** Writes what is given, and leaves the rest as it was. */
export function writeForDev({ problems, revision }: ForDev): void {
  if (problems) {
    const [file, text] = ['.generated/problems.json', `${JSON.stringify(problems)}\n`];
    // Next compiles once more for each file that is written, and after most saves there is nothing new to tell.
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
  }
  if (revision !== undefined) writeWhole('.generated/content-revision.json', `${JSON.stringify(revision)}\n`);
}
