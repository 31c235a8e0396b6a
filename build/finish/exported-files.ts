import { basename } from 'node:path';
import { unfinishedId } from './scripts';
import { UnknownOutput } from './unknown-output';

/** Where Next puts what it has built for browsers. */
export const assets = '_next/static';

/** The files of Next's export by what becomes of them. */
export interface ExportedFiles {
  pages: string[];
  /** What the site has beside its pages, as it is. */
  kept: string[];
}

/**
 * Sorts the files that Next has left. What serves Next's own navigation and its server goes: pages are plain links here. So does the
 * page for missing addresses where Next writes it a second time, under an address of its own.
 *
 * @throws {UnknownOutput} for a file of Next's that is not known
 */
export function sortFiles(files: readonly string[]): ExportedFiles {
  const all = new Set(files);
  const sorted: ExportedFiles = { pages: [], kept: [] };
  for (const file of files) {
    const isTwin = /^_not-found(?:[./]|$)/.test(file);
    const isNavigation =
      file.endsWith('.txt') && (basename(file).startsWith('__next') || all.has(file.replace(/txt$/, 'html')));
    if (isTwin || isNavigation || file.startsWith(`${assets}/${unfinishedId}/`)) continue;
    if (basename(file).startsWith('__next') || file.endsWith('.rsc'))
      throw new UnknownOutput(
        `file ${file}`,
        'a page, a file of the site or data of Next that is known to be needless',
      );
    (file.endsWith('.html') ? sorted.pages : sorted.kept).push(file);
  }
  return sorted;
}
