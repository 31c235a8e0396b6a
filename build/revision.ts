import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { kinds } from '../lib/content/kinds';

const folder = '.contentlayer/generated';
const indexes = kinds.map(({ name }) => `${folder}/${name}/_index.json`);

/**
 * Writes a name for the state of Contentlayer's data, which the pages import: when it changes, the development server reads the
 * data anew and the open page shows it.
 *
 * @returns whether there was such a state; Contentlayer may be in the middle of writing
 */
export async function writeRevision(): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    for (const index of indexes) {
      const text = await readFile(index, 'utf8');
      JSON.parse(text);
      hash.update(text);
    }
  } catch {
    return false;
  }
  await write(hash.digest('hex'));
  return true;
}

/** For builds, which read the data once. */
export const writeFixedRevision = (): Promise<void> => write('built');

async function write(revision: string): Promise<void> {
  await mkdir('.generated', { recursive: true });
  await writeFile('.generated/content-revision.json', `"${revision}"\n`);
}

/** Keeps the revision true while Contentlayer runs. */
export function watchRevision(): void {
  let written: Promise<unknown> = Promise.resolve();
  watch(folder, {
    ignored: (path, stats) => Boolean(stats?.isFile()) && basename(path) !== '_index.json',
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  }).on('all', () => {
    written = written.then(writeRevision);
  });
}
