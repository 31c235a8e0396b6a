import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../lib/node/files';
import { keyOf } from './page-store';

/**
 * What was made of the same things before, or else is made now. Its folder holds the last value, and may be deleted at any time.
 *
 * @param folder - below `.cache/`
 * @param key - hash of all that the value is made of
 * @param make - makes what can be written as JSON
 */
export async function keptValue<T>(folder: string, key: string, make: () => Promise<T>): Promise<T> {
  const file = `.cache/${folder}/${key}.json`;
  if (!existsSync(file)) replace(file, await make());
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Values that are made of one text each: of a text that was there in the last build, the value is that of the last build. */
export class ValuesOfTexts<T> {
  readonly #file: string;
  readonly #make: (text: string) => T;
  readonly #before: Readonly<Record<string, T>>;
  readonly #now: Record<string, T> = {};

  /**
   * @param file - where they are kept, alone in its folder; its name says all that decides beside the text
   */
  constructor(file: string, make: (text: string) => T) {
    this.#file = file;
    this.#make = make;
    this.#before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  of = (text: string): T => {
    const key = keyOf(text);
    this.#now[key] ??= this.#before[key] ?? this.#make(text);
    return this.#now[key];
  };

  /** Keeps what was asked for, and nothing else. */
  save(): void {
    const keys = Object.keys(this.#now);
    if (keys.length !== Object.keys(this.#before).length || keys.some((key) => !(key in this.#before)))
      replace(this.#file, this.#now);
  }
}

/** Writes the one file of its folder. */
function replace(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  rmSync(dirname(file), { recursive: true, force: true });
  writeWhole(file, text);
}
