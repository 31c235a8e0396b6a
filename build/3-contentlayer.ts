import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { checkedFolder, dataFolder, documentsFile } from '../lib/content/content-index';
import { filesBelow } from '../lib/node/files';
import { startWorker, workersFor } from '../lib/node/worker';
import { type FolderStamps, readMadeData, writeMadeData } from './content-index';
import { writeGenerated } from './contentlayer-exports';
import { programHash } from './program-hash';

/** Files for which a thread more is worth its start. */
const filesForThread = 300;

/** A folder with content. */
interface Folder {
  /** Below `.checked/`. */
  path: string;
  /** How many files are in it. */
  files: number;
  /** Hash of their names, times and sizes. */
  stamp: string;
}

/**
 * Contentlayer, which makes typed data of `.checked/`. It works on one folder at a time, and only on those in which something has
 * changed: to take ten thousand documents from its cache and write them anew takes it as long as a small build, and 1.3 GB. Documents
 * whose files have not changed come from its cache, which knows neither the versions of packages nor whether it was written whole: both
 * are seen to here.
 */
export class Contentlayer {
  #threads: Promise<Worker>[] = [];

  /** @param program - hash of the program that builds */
  constructor(private readonly program: string) {}

  /**
   * Makes the data of what has changed since the last time.
   *
   * @returns the folders of which there are data
   * @throws {Error} with what Contentlayer said
   */
  async update(): Promise<FolderStamps> {
    const folders = await foldersOfContent();
    const known = readMadeData();
    if (known.program !== this.program) await rm('.contentlayer', { recursive: true, force: true });
    const before = known.program === this.program ? known.folders : {};
    // Contentlayer leaves a file of each kind in each folder.
    const isMade = ({ path, stamp }: Folder) => before[path] === stamp && existsSync(documentsFile(path, 'Topic'));
    const stale = folders.filter((folder) => !isMade(folder));
    const gone = Object.keys(before).filter((path) => !folders.some((folder) => folder.path === path));
    const stamps = (of: readonly Folder[]) => Object.fromEntries(of.map(({ path, stamp }) => [path, stamp]));
    if (stale.length > 0 || gone.length > 0) {
      writeMadeData({ program: this.program, folders: stamps(folders.filter(isMade)) });
      // What was not written whole is no cache.
      for (const path of [...gone, ...stale.map((folder) => folder.path).filter((path) => !before[path])])
        await rm(dataFolder(path), { recursive: true, force: true });
      await this.#make(stale);
      writeMadeData({ program: this.program, folders: stamps(folders) });
    }
    writeGenerated(folders.map(({ path }) => path));
    // One stays ready for the next edit, with all it has read so far.
    await this.#leave(1);
    return stamps(folders);
  }

  async close(): Promise<void> {
    await this.#leave(0);
  }

  async #leave(threads: number): Promise<void> {
    for (const thread of this.#threads.splice(threads)) await (await thread).terminate();
  }

  async #make(folders: readonly Folder[]): Promise<void> {
    const files = folders.reduce((sum, folder) => sum + folder.files, 0);
    const threads = Math.min(workersFor(files, filesForThread), folders.length);
    const isNew = this.#threads.length < threads;
    while (this.#threads.length < threads) this.#threads.push(startThread(this.program));
    // The largest first, so that no thread is left with it at the end.
    const queue = folders.toSorted((a, b) => b.files - a.files);
    const work = async (thread: Worker) => {
      for (let next = queue.shift(); next; next = queue.shift()) await makeFolder(thread, next.path);
    };
    try {
      await Promise.all(this.#threads.slice(0, threads).map(async (thread) => work(await thread)));
      // A thread runs the program as it is when the thread starts.
      if (isNew && (await programHash()) !== this.program)
        throw new Error('Unexpected change of the program, expected the one that was started - start it again');
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

/** Makes typed data of `.checked/`, once: see `update`. @param program - hash of the program that builds */
export async function runContentlayer(program: string): Promise<FolderStamps> {
  const contentlayer = new Contentlayer(program);
  return contentlayer.update().finally(() => contentlayer.close());
}

/** What it says is shown only when it fails. */
const startThread = (program: string) =>
  startWorker(new URL('./contentlayer.ts', import.meta.url), program, {
    stdout: true,
    stderr: true,
    // As `roomForYoung` of 5-next.ts is for programs: three times the space that one of them has.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });

/** Makes the data of a folder. @throws {Error} with what Contentlayer said, when the thread has ended instead */
function makeFolder(thread: Worker, path: string): Promise<void> {
  const said: Buffer[] = [];
  const listen = (chunk: Buffer) => said.push(chunk);
  mkdirSync(dataFolder(path), { recursive: true });
  return new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => {
      if (error instanceof Error) said.push(Buffer.from(error.message));
      reject(new Error(`${Buffer.concat(said).toString().trim()}\nContentlayer failed - the lines above say why`));
    };
    for (const stream of [thread.stdout, thread.stderr]) stream.on('data', listen);
    thread.once('message', () => {
      thread.off('error', fail).off('exit', fail);
      for (const stream of [thread.stdout, thread.stderr]) stream.off('data', listen);
      resolve();
    });
    thread.once('error', fail).once('exit', fail);
    thread.postMessage(path);
  });
}

/** The folders of `.checked/` that hold content. */
async function foldersOfContent(): Promise<Folder[]> {
  const names = new Map<string, string[]>();
  for (const file of await filesBelow(checkedFolder)) {
    const folder = posix.dirname(file);
    const others = names.get(folder);
    if (others) others.push(file);
    else names.set(folder, [file]);
  }
  return [...names].map(([path, files]) => {
    const hash = createHash('sha256');
    for (const file of files) {
      const { mtimeMs, size } = statSync(join(checkedFolder, file));
      hash.update(`${file}\0${mtimeMs}\0${size}\0`);
    }
    return { path, files: files.length, stamp: hash.digest('base64url') };
  });
}
