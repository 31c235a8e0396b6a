import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { notes } from '../../lib/content/kinds';
import { refusal } from '../../lib/wording';
import { hint } from '../hint';
import { limits } from '../limits';
import { compareText, type FileProblem, start, unexpected } from '../problem';
import { isLeftover } from './leftovers';

/** The files of a content folder by their path below it, with `/`, in a fixed order; and what must not be there. */
export interface Content {
  files: ReadonlyMap<string, Uint8Array>;
  problems: FileProblem[];
}

/**
 * Reads every ordinary file below `folder` but the notes of those who write there and what their editors leave behind. Links are never followed: what they point to
 * could be anything. Small files by the thousand are read six times as fast one after the other as in the background.
 *
 * @param strict - whether to read these, too
 * @throws {Error} in one line when there is no such folder
 */
export function readContent(folder: string, strict = false): Content {
  const root = lstatSync(folder, { throwIfNoEntry: false });
  const what = root?.isSymbolicLink() ? `link ${folder}` : `absence of ${folder}`;
  if (!root?.isDirectory()) throw refusal(what, 'a folder', 'name one that holds content');
  const files = new Map<string, Uint8Array>();
  const problems: FileProblem[] = [];
  const walk = (below: string): void => {
    const entries = unlessGone(() => readdirSync(join(folder, below), { withFileTypes: true, encoding: 'utf8' })) ?? [];
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (!strict && isLeftover(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (!entry.isFile()) {
        const what = entry.isSymbolicLink() ? 'symbolic link' : 'device, pipe or socket';
        const next = hint`replace it by the file itself, or delete it`;
        problems.push({ path, ...unexpected(start, what, 'an ordinary file', next) });
      } else if (strict || !notes.includes(path)) {
        const bytes = unlessGone(() => readBounded(join(folder, path)));
        if (bytes) files.set(path, bytes);
      }
    }
  };
  walk('');
  return { files, problems };
}

/** The bytes of a file. Of one that is too large only the first: one byte more than allowed is all that the rule asks for. */
function readBounded(path: string): Uint8Array {
  if (lstatSync(path).size <= limits.bytes) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(limits.bytes + 1);
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** A file may go between its listing and its reading: somebody is renaming, or changing branches. It is not there, then. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}
