import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, writeBelow, writeWhole } from '../lib/node/files';
import { outFolder, publish } from './9-publish';

/** What a file was made of, and its size in bytes and time in milliseconds when it had been written. */
type Made = readonly [key: string, size: number, time: number];

/** Says so of the files of the last site. */
const recordFile = '.cache/site.json';

/**
 * The site while it is put together. A file of the last site that is made of the same things is not made again, but linked: a link takes
 * a fifth of the time of a copy, and is quicker to take away. So the last site stays whole until the new one takes its place. Whoever has
 * changed one of its files since has changed its size or its time, and gets a new one.
 */
export class SiteFolder {
  readonly #before: ReadonlyMap<string, Made>;
  readonly #now = new Map<string, Made>();
  readonly #folders = new Set<string>();

  /** @param folder - where it is put together */
  constructor(readonly folder: string) {
    this.#before = existsSync(recordFile) ? new Map(JSON.parse(readFileSync(recordFile, 'utf8'))) : new Map();
  }

  /**
   * Takes a file of the last site.
   *
   * @param key - hash of all that the file is made of
   * @returns whether there is such a file; if not, it has to be written
   */
  keep(path: string, key: string): boolean {
    const [last, made] = [join(outFolder, path), this.#before.get(path)];
    const looks = made?.[0] === key && looksOf(last);
    if (!looks || looks[0] !== made[1] || looks[1] !== made[2]) return false;
    const target = join(this.folder, path);
    this.#makeFolderOf(target);
    try {
      linkSync(last, target);
      this.#now.set(path, made);
    } catch {
      // A disk without links.
      copyFileSync(last, target);
      this.#note(path, key);
    }
    return true;
  }

  /** Writes a file. @param key - for `keep` in the next build; without it the file is written by each build */
  write(path: string, content: string | Uint8Array, key?: string): void {
    const target = join(this.folder, path);
    // Through a link it would be written into the last site.
    if (this.#now.delete(path)) rmSync(target);
    writeBelow(target, content);
    if (key) this.#note(path, key);
  }

  /** Takes a file from elsewhere. */
  move(from: string, path: string): void {
    const target = join(this.folder, path);
    this.#now.delete(path);
    this.#makeFolderOf(target);
    renameSync(from, target);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Paths of all that is there below a folder of the site, from there. */
  filesBelow(path: string): Promise<string[]> {
    return filesBelow(join(this.folder, path));
  }

  /** Puts it in the place of the last site. */
  async publish(): Promise<void> {
    await publish(this.folder);
    writeWhole(recordFile, JSON.stringify([...this.#now]));
  }

  #note(path: string, key: string): void {
    const looks = looksOf(join(this.folder, path));
    if (looks) this.#now.set(path, [key, ...looks]);
  }

  #makeFolderOf(target: string): void {
    const folder = dirname(target);
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

/** Whole milliseconds: a copy that keeps the time does not keep its fractions. */
function looksOf(file: string): [size: number, time: number] | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && [stat.size, Math.round(stat.mtimeMs)];
}
