import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../lib/check/limits';
import { compareText, type Problem, start } from '../lib/check/problem';
import { notes } from '../lib/content/kinds';

/** The files of a content folder by their path below it, with `/`, in a fixed order; and what must not be there. */
export interface Content {
  files: ReadonlyMap<string, Uint8Array>;
  problems: Problem[];
}

/**
 * Reads every ordinary file below `folder` but the notes of those who write there. Links are never followed: what they point to
 * could be anything.
 *
 * @throws {Error} in one line when there is no such folder
 */
export async function readContent(folder: string): Promise<Content> {
  const root = await lstat(folder).catch(() => undefined);
  if (!root?.isDirectory())
    throw new Error(
      `Unexpected ${root?.isSymbolicLink() ? 'link' : 'absence of'} ${folder}, expected a folder - name one that holds content`,
    );
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const paths: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true, encoding: 'utf8' }).catch(nothingIfGone);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await walk(path);
      else if (!entry.isFile())
        problems.push(unusual(path, entry.isSymbolicLink() ? 'symbolic link' : 'device, pipe or socket'));
      else if (!notes.includes(path)) paths.push(path);
    }
  };
  await walk('');
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const some = paths.slice(start, start + filesAtOnce);
    const contents = await Promise.all(some.map((path) => readBounded(join(folder, path)).catch(passOverIfGone)));
    for (const [index, path] of some.entries()) {
      const bytes = contents[index];
      if (bytes) files.set(path, bytes);
    }
  }
  return { files, problems };
}

/** Files that are open at a time: well below what systems allow a process. */
const filesAtOnce = 64;

/** The bytes of a file, or of a file just too large when it is larger than any may be: its size is all check will look at. */
async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await lstat(path);
  return size > limits.bytes ? new Uint8Array(Math.min(size, 2 ** 30)) : readFile(path);
}

function unusual(path: string, what: string): Problem {
  return {
    path,
    ...start,
    message: `Unexpected ${what}, expected an ordinary file`,
    hint: 'replace it by the file itself, or delete it',
  };
}

/** A file may go between its listing and its reading: somebody is renaming, or changing branches. It is not there, then. */
function passOverIfGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function nothingIfGone(error: NodeJS.ErrnoException): Dirent[] {
  passOverIfGone(error);
  return [];
}
