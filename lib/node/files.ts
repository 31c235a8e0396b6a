import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Paths of the files below a folder, from there, with `/`, in a fixed order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes a file in its folder, at once: thousands of small files take several times as long in the background. */
export function writeBelow(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes a file of which nobody, whatever ends this program, ever sees a part. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeBelow(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
