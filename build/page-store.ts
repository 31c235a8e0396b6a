import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../lib/node/files';

/** The key of what is made of these values. */
export function keyOf(...values: string[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(value).update('\0');
  return hash.digest('base64url');
}

/**
 * Finished pages, or other files, by their key, kept in a folder from one build to the next. A file is there whole or not at all, whatever
 * ended the build that wrote it; the folder may be deleted at any time.
 */
export class PageStore {
  readonly #folder: string;
  readonly #ending: string;
  readonly #keys: Set<string>;

  constructor(folder = '.cache/pages', ending = '.html') {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#ending = ending;
    const names = readdirSync(folder);
    // What a build that was ended has left of a file.
    for (const name of names.filter((name) => !name.endsWith(ending))) rmSync(join(folder, name), { force: true });
    this.#keys = new Set(names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)));
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** A text that is there. */
  get(key: string): string {
    return readFileSync(this.#pathOf(key), 'utf8');
  }

  set(key: string, content: string | Uint8Array): void {
    writeWhole(this.#pathOf(key), content);
    this.#keys.add(key);
  }

  /** Forgets all pages but those of these keys. */
  keepOnly(keys: Iterable<string>): void {
    const kept = new Set(keys);
    for (const key of [...this.#keys].filter((known) => !kept.has(known))) {
      rmSync(this.#pathOf(key), { force: true });
      this.#keys.delete(key);
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}${this.#ending}`);
  }
}
