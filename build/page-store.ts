import { constants, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../lib/node/files';

/** A page as readers get it. */
export interface FinishedPage {
  html: string;
  /** The script that holds what React needs to take over the page; left out for a page without islands. */
  payload?: string | undefined;
}

/**
 * Finished pages by their key, kept in a folder from one build to the next. A file is there whole or not at all, whatever ended the build
 * that wrote it; the folder may be deleted at any time.
 */
export class PageStore {
  readonly #folder: string;
  readonly #files: Set<string>;

  constructor(folder = '.cache/pages') {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#files = new Set(readdirSync(folder));
  }

  has(key: string): boolean {
    return this.#files.has(`${key}.html`);
  }

  /** The payload first: a page that is there is there with all it needs. */
  set(key: string, { html, payload }: FinishedPage): void {
    if (payload !== undefined) this.#write(`${key}.js`, payload);
    this.#write(`${key}.html`, html);
  }

  #write(file: string, text: string): void {
    writeWhole(join(this.#folder, file), text);
    this.#files.add(file);
  }

  /** Puts a page where the site has it. @returns its payload */
  copy(key: string, target: string): string | undefined {
    mkdirSync(dirname(target), { recursive: true });
    // A copy of its own, where the file system knows how without copying: what happens to the site must not happen to the store.
    copyFileSync(join(this.#folder, `${key}.html`), target, constants.COPYFILE_FICLONE);
    return this.#files.has(`${key}.js`) ? readFileSync(join(this.#folder, `${key}.js`), 'utf8') : undefined;
  }

  /** Forgets all pages but those of these keys. */
  keepOnly(keys: Iterable<string>): void {
    const kept = new Set(keys);
    for (const file of this.#files) {
      if (kept.has(file.replace(/\.\w+$/, ''))) continue;
      rmSync(join(this.#folder, file), { force: true });
      this.#files.delete(file);
    }
  }
}
