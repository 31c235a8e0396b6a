import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../lib/node/files';

/**
 * What was made of the same things before, or else is made now. Its folder holds the last value, and may be deleted at any time.
 *
 * @param folder - below `.cache/`
 * @param key - hash of all that the value is made of
 * @param make - makes what can be written as JSON
 */
export async function keptValue<T>(folder: string, key: string, make: () => Promise<T>): Promise<T> {
  const file = `.cache/${folder}/${key}.json`;
  if (!existsSync(file)) {
    const text = JSON.stringify(await make());
    rmSync(dirname(file), { recursive: true, force: true });
    writeWhole(file, text);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
