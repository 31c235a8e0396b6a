import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startWorker, workersFor } from '../../lib/node/worker';
import { finishPage, type Release } from './page';
import { UnknownOutput } from './scripts';

/** Pages for which a worker more is worth its start. */
const pagesForWorker = 300;

/** A part of the pages of a folder, for one worker. */
export interface Part {
  folder: string;
  /** Paths below the folder. */
  pages: readonly string[];
  release: Release;
}

/**
 * Finishes the pages of a folder, with as many workers as they and the machine are worth.
 *
 * @returns addresses of chunks that no page asks for any more
 * @throws {Error} with the page it was found in
 */
export async function finishPages({ folder, pages, release }: Part): Promise<Set<string>> {
  const workers = workersFor(pages.length, pagesForWorker);
  if (workers <= 1) return finishPart({ folder, pages, release });
  const parts = Array.from({ length: workers }, (_, worker) =>
    pages.filter((_page, index) => index % workers === worker),
  );
  const outcomes = parts.map((part) => finishOnWorker({ folder, pages: part, release }));
  // A failure is told when nobody writes to the folder any more.
  await Promise.allSettled(outcomes);
  const unused = await Promise.all(outcomes);
  return new Set(unused.flatMap((addresses) => [...addresses]));
}

async function finishOnWorker(part: Part): Promise<Set<string>> {
  const worker = await startWorker(new URL('./finish-worker.ts', import.meta.url), part);
  const [unused] = await once(worker, 'message');
  return unused;
}

/** The same in this thread. */
export async function finishPart({ folder, pages, release }: Part): Promise<Set<string>> {
  const unused = new Set<string>();
  for (const page of pages) for (const address of await finishFile(folder, page, release)) unused.add(address);
  return unused;
}

/** @returns addresses of chunks that the page does not ask for any more */
async function finishFile(folder: string, page: string, release: Release): Promise<string[]> {
  const path = join(folder, page);
  try {
    const { html, payload, unused } = finishPage(await readFile(path, 'utf8'), release);
    await writeFile(path, html);
    if (payload) await writeFile(pathOf(folder, payload.address, release), payload.text);
    return unused;
  } catch (error) {
    if (error instanceof UnknownOutput) error.message = `finish: ${page}: ${error.message}`;
    throw error;
  }
}

/** Where the file of an address lies. */
export const pathOf = (folder: string, address: string, { basePath }: Release) =>
  join(folder, address.slice(basePath.length));
